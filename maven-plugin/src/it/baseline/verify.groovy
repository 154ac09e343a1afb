def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 8
assert builds*.count('[ERROR] error[PK310 ') == [1, 0, 0, 0, 0, 0, 0, 1]
assert builds[1].contains('.portkey-lint-baseline: 1 finding accepted (1 added, 0 removed)')
assert builds[2].contains('no problems in values.yaml')
assert builds[3].contains('nothing has changed since the last check found nothing')
assert builds*.contains('.portkey-lint-baseline: matches nothing any more: values.yaml PK310 ') ==
    [false, false, false, false, true, true, false, false]
assert builds[6].contains('.portkey-lint-baseline: 0 findings accepted (0 added, 1 removed)')

// What the command line writes is the same file.
def jar = new File(basedir, '../../../../cli/target/portkey-lint.jar')
def java = new File(System.getProperty('java.home'), 'bin/java')
def name = 'target/accepted'
[java.path, '-jar', jar.path, 'baseline', '--baseline', name, 'values.yaml'].execute(null, basedir).waitFor()
assert new File(basedir, name).text.contains('values.yaml PK310 service.containerPort ')
