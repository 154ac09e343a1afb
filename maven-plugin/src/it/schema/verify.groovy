def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] schema of chart 1.6.1: target/values.schema.json')
assert log.contains('[INFO] schema of chart 1.7.7: editor/gateway.json')
assert log.count('MojoExecutionException') == 1

// What the command line prints is the same.
def jar = new File(basedir, '../../../../cli/target/portkey-lint.jar')
def java = new File(System.getProperty('java.home'), 'bin/java')
def printed = { arguments ->
  def run = ([java.path, '-jar', jar.path, 'schema'] + arguments).execute(null, basedir)
  def text = run.inputStream.getText('UTF-8')
  assert run.waitFor() == 0
  text
}
def written = { name -> new File(basedir, name).getText('UTF-8') }
assert written('target/values.schema.json') == printed(['--chart-version', '1.6.1'])
assert written('editor/gateway.json') == printed(['--chart-version', '1.7.7', '--closed'])
assert written('editor/gateway.json') != printed(['--chart-version', '1.7.7'])
