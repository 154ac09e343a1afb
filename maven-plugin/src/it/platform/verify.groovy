def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds*.contains('no problems in values.yaml') == [true, false, false]
assert builds[1].contains('`eks.amazonaws.com/role-arn` belongs to EKS, but the values are for GKE')
// The parameter counts more than the configuration, so it is another check.
assert !log.contains('nothing has changed')
assert builds[2].contains('platform is `EKS`; it is one of eks, aks, gke, other -> [Help 1]')
