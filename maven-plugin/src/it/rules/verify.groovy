def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.length == 5
assert builds*.contains('no problems in values.yaml') == [true, false, false, false, false]
assert builds*.contains('nothing has changed since') == [false, true, false, false, false]
assert builds*.contains('[ERROR] error[PK310 ') == [false, false, true, false, false]
assert builds[3].contains('[WARNING] values.yaml:22:18: warning: `service.containerPort` is 8080')
assert builds[4].contains('1 problem (1 error) in 1 file')
assert builds[4].contains('None is shown: maxFindings is 0.')
