// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/samplerecord.h"

namespace fabriscope::demo {

QByteArray sampleTestId()
{
    return "String\ti-uf6i0tv2refv8wz*****";
}

QByteArray sampleRecord()
{
    return R"({"Port":"80","NetTestType":"NetDiag","TestId":"String\ti-uf6i0tv2refv8wz*****",)"
           R"("Status":"InProgress","CreationTime":"2024-01-19T02:18:12Z","FinishedTime":"2024-10-30T02:07Z",)"
           R"("TrafficTest":{"Protocol":"TCP","TrafficModel":"Fullmesh","Duration":1,"QP":0,"GDR":"True",)"
           R"("Clients":[{"ResourceId":"e01-cn-20p36bqet39","Bond":"bond1","IP":"74.73.100.1",)"
           R"("ServerName":"prod-gf-cn.juequling.com"}],)"
           R"("Servers":[{"ResourceId":"e01-cn-wwo3ete****","Bond":"bond1","IP":"10.1.168.183",)"
           R"("ServerName":"prod-gf-cn.juequling.com"}]},)"
           R"("DelayTest":{"Hosts":[{"ResourceId":"e01-cn-wwo3ete****","Bond":"bond1",)"
           R"("IP":"pgm-bp174z988a27wre71o.pg.rds.aliyuncs.com","ServerName":"WrF"}]},)"
           R"("CommTest":{"Type":"ACCL","Model":"AllToAll","GPUNum":"4",)"
           R"("Hosts":[{"ResourceId":"e01-cn-wwo3ete****","IP":"10.51.16.21","ServerName":"www.xinjiaoyu.com"}]},)"
           R"("ClusterId":"i11066721171826501****","NetworkMode":"01","ClusterName":"test"})";
}

} // namespace fabriscope::demo
