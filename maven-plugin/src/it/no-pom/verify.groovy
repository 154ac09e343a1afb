def log = new File(basedir, 'build.log').text
assert log.contains('  --> values.yaml:22:18')
assert log.contains('[INFO] no problems in good.yaml, checked against')
assert !new File(basedir, 'target').exists()
