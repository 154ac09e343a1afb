// Both say the same about a file, apart from Maven's prefix.
def jar = new File(basedir, '../../../../cli/target/portkey-lint.jar')
def java = new File(System.getProperty('java.home'), 'bin/java')
def run = [java.path, '-jar', jar.path, '--color', 'never', 'values.yaml'].execute(null, basedir)
def finding = run.inputStream.getText('UTF-8').normalize().split('\n\n')[0]
assert run.waitFor() == 1
assert finding.contains('  --> values.yaml:3:11')

def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
assert log.contains('[ERROR] ' + finding + '\n[INFO] ---')
