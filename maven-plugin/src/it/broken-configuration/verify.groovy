// Both say the same about a configuration.
def jar = new File(basedir, '../../../../cli/target/portkey-lint.jar')
def java = new File(System.getProperty('java.home'), 'bin/java')
def run = [java.path, '-jar', jar.path, 'values.yaml'].execute(null, basedir)
def problems = run.err.getText('UTF-8').readLines().findAll { it.contains('.portkey-lint.yaml:') }
problems = problems.collect { it.substring(it.indexOf('.portkey-lint.yaml:')) }
assert run.waitFor() == 2
assert problems.size() == 2
assert problems[0].startsWith('.portkey-lint.yaml:2:1: ')
assert problems[1].startsWith('.portkey-lint.yaml:4:10: ')

def log = new File(basedir, 'build.log').getText('UTF-8')
problems.each { assert log.contains(it) }
assert log.contains('missing.yaml: no such file')
assert log.count('MojoExecutionException') == 2
