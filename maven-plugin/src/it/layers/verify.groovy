def log = new File(basedir, 'build.log').text
// The overlay is wrong, the base says why; the other stage has nothing to report.
assert log.contains('  --> src/main/helm/gateway/values-prod.yaml:7:18')
assert log.contains('  ::: src/main/helm/gateway/values.yaml:9:11')
assert log.count('[ERROR] error[') == 1
assert log.contains('src/main/helm/gateway/values-prod.yaml: 1 problem (1 error) in 4 files')
