def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 6
assert builds*.count('  --> first/values-first.yaml:3:18') == [1, 0, 1, 0, 1, 1]
assert builds*.count('  --> second/values-second.yaml:3:18') == [1, 1, 1, 1, 0, 1]
assert builds*.count('[ERROR] error[') == [2, 1, 2, 1, 1, 2]
assert builds[5].contains('[INFO] nothing to check here: another module checks second')
assert !builds[5].contains('nothing to check: no values.yaml')
