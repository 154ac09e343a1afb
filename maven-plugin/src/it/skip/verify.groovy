def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] portkey-lint is skipped')
