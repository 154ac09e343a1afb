def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] no problems in values.yaml, checked against chart 1.7.7 (newest known)')
assert !log.contains('[WARNING]')
assert !log.contains('[ERROR]')
