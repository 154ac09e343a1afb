def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 3
assert builds*.count('  --> first/values-first.yaml:3:18') == [1, 0, 1]
assert builds*.count('  --> second/values-second.yaml:3:18') == [1, 1, 1]
assert builds*.count('[ERROR] error[') == [2, 1, 2]
