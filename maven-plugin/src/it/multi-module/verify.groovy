def log = new File(basedir, 'build.log').text
assert log.contains('nothing to check: no values.yaml')
assert log.count('--> first/values.yaml:22:18') == 1
assert log.count('--> second/values.yaml:22:18') == 1
assert log.count('[ERROR] error[') == 2
assert !log.contains('not marked @threadSafe')
