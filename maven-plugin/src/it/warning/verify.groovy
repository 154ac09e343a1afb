def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects')
assert builds.length == 4
for (build in builds.drop(1)) {
  assert build.contains('[WARNING] warning[PK')
  assert build.contains('  --> values.yaml:23:1')
}
assert builds[1].contains('[WARNING] 1 problem (1 warning) in 1 file')
assert builds[1].contains('BUILD SUCCESS')
assert builds[2].contains('BUILD FAILURE')
assert builds[2].contains('values.yaml: 1 problem (1 warning) in 1 file')
assert builds[3].contains('BUILD SUCCESS')
