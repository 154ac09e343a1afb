// Both say the same about a file, apart from Maven's prefix.
def jar = new File(basedir, '../../../../cli/target/portkey-lint.jar')
def java = new File(System.getProperty('java.home'), 'bin/java')
def run = [java.path, '-jar', jar.path, '--color', 'never', '--schema', 'policy/acme.schema.json', 'values.yaml']
    .execute(null, basedir)
def finding = run.inputStream.getText('UTF-8').normalize().split('\n\n').find { it.startsWith('error') }
assert run.waitFor() == 1
assert finding.startsWith('error[schema:acme minimum]: ')
assert finding.contains('^ must be at least 2')
assert finding.contains('  --> values.yaml:23:15')

def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 6
assert builds[0].contains('[ERROR] ' + finding + '\n[INFO] ---')
assert builds[0].contains('The log above shows each. -> [Help 1]')
assert builds*.contains('no problems in values.yaml') == [false, true, true, false, false, false]
assert builds[3].contains('missing.json')
assert builds[3].contains('MojoExecutionException')
assert builds[4].contains('[ERROR] ' + finding + '\n')
assert builds[5].contains('BUILD SUCCESS')
