def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 3
assert builds*.contains('[INFO] info[PK310 container-port-equals-port]') == [true, true, true]
assert builds*.contains('  --> deploy/prod.yaml:3:18') == [true, true, true]
def both = 'as 2 deployments of chart 1.7.6 (.portkey-lint.yaml:1) and 1.7.7 (.portkey-lint.yaml:11)'
assert builds*.contains(both) == [true, true, false]
def note = '[INFO] deploy/prod.yaml is a layer of `prod`, which is checked instead'
assert builds*.contains(note) == [false, false, true]
