def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 3
assert builds*.contains('nothing to check: no values.yaml') == [true, false, true]
assert builds*.count('--> first/values.yaml:22:18') == [1, 1, 0]
assert builds*.count('--> second/values.yaml:22:18') == [1, 1, 0]
assert builds*.count('[ERROR] error[') == [2, 2, 0]
assert builds[1].contains('first/values.yaml, second/values.yaml: 2 problems (2 errors)')
assert !log.contains('not marked @threadSafe')
