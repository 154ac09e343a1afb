def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/portkey-lint.json'))
assert json.findings*.ruleId == ['PK310']
assert json.findings[0].file == 'values.yaml'
assert new File(basedir, 'out/findings.txt').text.contains('  --> values.yaml:22:18')

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] json report: target/portkey-lint.json')
assert log.contains('[INFO] 1 problem (1 error) in 1 file, checked against chart 1.7.7 (newest known)')
assert new File(basedir, 'target/portkey-lint.sarif').text.contains('PK310')
assert new File(basedir, 'target/TEST-portkey-lint.xml').text.contains('PK310')
