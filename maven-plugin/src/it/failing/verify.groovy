def log = new File(basedir, 'build.log').text
assert log.contains('''\
[ERROR] error[PK310 container-port-equals-port]: `service.containerPort` is 8080''')
assert log.contains('  --> values.yaml:22:18')
assert log.contains('22 |   containerPort: 8080')
assert log.contains('values.yaml: 1 problem (1 error) in 1 file')
assert log.contains('mvn io.portkeylint:portkey-maven-plugin:explain -Dportkey.rule=PK310')
