def log = new File(basedir, 'build.log').text
def line = 'nothing to check: no values.yaml or values-*.yaml here or below src/main/helm; ' +
    '-Dportkey.valuesFiles=FILE names one'
assert log.contains('[INFO] ' + line)
assert log.contains('BUILD SUCCESS')
assert log.contains(line + ' -> [Help 1]')
