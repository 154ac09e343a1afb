def log = new File(basedir, 'build.log').text
assert log.contains('  --> --set #1')
assert log.contains('as 2 deployments of chart 1.7.6 (chartVersion) and 1.7.7 (chartVersion)')
