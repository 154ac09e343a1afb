def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 4
def same = 'nothing has changed since the last check found nothing'
assert builds*.contains(same) == [false, true, false, false]
assert builds*.contains('no problems in values.yaml') == [true, false, true, true]
