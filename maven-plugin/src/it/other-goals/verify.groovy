def log = new File(basedir, 'build.log').text
assert log.contains('portkey.valuesFiles')
assert log.contains('[INFO] error[PK310 container-port-equals-port]')
assert log.contains('no rule `no-such-rule`')
assert log.contains('serviceAccount.name: gateway')

def effective = new File(basedir, 'target/effective.json')
def values = new groovy.json.JsonSlurper().parse(effective)
assert values.serviceAccount.name == 'gateway'
assert values.environment.data.REDIS_PASSWORD == '********'
assert !log.contains('marked-secret')
