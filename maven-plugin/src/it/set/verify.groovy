def log = new File(basedir, 'build.log').text
assert log.contains('  --> --set #1')
assert log.contains('service.containerPort=********')
assert !log.contains('hunter2-marked')
