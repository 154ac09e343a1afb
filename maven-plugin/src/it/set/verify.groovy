def log = new File(basedir, 'build.log').text
assert log.contains('  --> --set #1')
assert !log.contains('hunter2-marked')
