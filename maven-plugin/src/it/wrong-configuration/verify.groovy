def log = new File(basedir, 'build.log').text
assert log.contains('failOn is `fatal`; it is one of error, warning, info, never -> [Help 1]')
assert log.contains('phase is `later`; it is one of initial, steady -> [Help 1]')
assert log.contains('missing.yaml')
assert log.contains('0.9.0')
assert log.count('MojoExecutionException') == 4
