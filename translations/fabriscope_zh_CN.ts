<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>%1: network tests of Alibaba Cloud Lingjun</source>
        <translation>%1：阿里云灵骏网络测试</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>测试：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Filter: none</source>
        <translation>筛选：无</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>数据时间：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>写入时间：%1</translation>
    </message>
    <message>
        <source>By: Fabriscope %1</source>
        <translation>生成程序：Fabriscope %1</translation>
    </message>
    <message>
        <source>Tests: %1, selected by hand</source>
        <translation>测试数：%1（手动选择）</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The folder %1 for the archive cannot be made</source>
        <translation>无法创建归档的文件夹 %1</translation>
    </message>
    <message>
        <source>Make it by hand, or name another place with --archive</source>
        <translation>请手动创建，或用 --archive 指定其他位置</translation>
    </message>
    <message>
        <source>The archive %1 cannot be made: %2</source>
        <translation>无法创建归档 %1：%2</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another place with --archive</source>
        <translation>请使其文件夹可写，或用 --archive 指定其他位置</translation>
    </message>
    <message>
        <source>The archive %1 was made by a newer Fabriscope and is opened for reading only</source>
        <translation>归档 %1 由更新版本的 Fabriscope 创建，以只读方式打开</translation>
    </message>
    <message>
        <source>Update Fabriscope; until then nothing new is kept</source>
        <translation>请更新 Fabriscope；在此之前不会保存新内容</translation>
    </message>
    <message>
        <source>The file %1 is no archive of Fabriscope</source>
        <translation>文件 %1 不是 Fabriscope 的归档</translation>
    </message>
    <message>
        <source>Choose another file; this one is left as it is</source>
        <translation>请选择其他文件；此文件保持原样</translation>
    </message>
    <message numerus="yes">
        <source>The archive was damaged; %n test(s) could be recovered from it</source>
        <translation>
            <numerusform>归档已损坏；从中恢复了 %n 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1; refresh to ask the service for the rest</source>
        <translation>损坏的文件保留为 %1；请刷新以向服务获取其余内容</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written and is opened for reading only</source>
        <translation>归档 %1 不可写，以只读方式打开</translation>
    </message>
    <message>
        <source>Make the file and its folder writable; until then nothing new is kept</source>
        <translation>请使该文件及其文件夹可写；在此之前不会保存新内容</translation>
    </message>
    <message>
        <source>There is no archive at %1</source>
        <translation>%1 处没有归档</translation>
    </message>
    <message>
        <source>The record of the test %1 cannot be read</source>
        <translation>无法读取测试 %1 的记录</translation>
    </message>
    <message>
        <source>The table shows something else of the test %1 than its record says</source>
        <translation>表格中测试 %1 的内容与其记录不符</translation>
    </message>
    <message>
        <source>The archive %1 is damaged and cannot be set aside</source>
        <translation>归档 %1 已损坏，且无法移到一旁</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another archive with --archive</source>
        <translation>请使其文件夹可写，或用 --archive 指定其他归档</translation>
    </message>
    <message>
        <source>Another program keeps the archive %1 locked</source>
        <translation>另一个程序锁定了归档 %1</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written</source>
        <translation>归档 %1 不可写</translation>
    </message>
    <message>
        <source>The disk with the archive %1 does not work as it should</source>
        <translation>归档 %1 所在的磁盘工作不正常</translation>
    </message>
    <message>
        <source>The disk with the archive %1 is full</source>
        <translation>归档 %1 所在的磁盘已满</translation>
    </message>
    <message>
        <source>The archive %1 cannot be opened</source>
        <translation>无法打开归档 %1</translation>
    </message>
    <message>
        <source>The archive %1 is damaged</source>
        <translation>归档 %1 已损坏</translation>
    </message>
    <message>
        <source>The file %1 is no archive</source>
        <translation>文件 %1 不是归档</translation>
    </message>
    <message>
        <source>The archive %1 cannot be used</source>
        <translation>无法使用归档 %1</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done</source>
        <translation>请关闭另一个程序，或等待它完成</translation>
    </message>
    <message>
        <source>Check the disk or the network drive it is on</source>
        <translation>请检查其所在的磁盘或网络驱动器</translation>
    </message>
    <message>
        <source>Make room on the disk; what was kept before is safe</source>
        <translation>请腾出磁盘空间；之前保存的内容是安全的</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write it</source>
        <translation>请确认该文件夹存在，且您有读写权限</translation>
    </message>
    <message>
        <source>Check the file, or name another with --archive</source>
        <translation>请检查该文件，或用 --archive 指定其他文件</translation>
    </message>
    <message>
        <source>The export cannot be written to its end: %1</source>
        <translation>导出无法写完：%1</translation>
    </message>
    <message>
        <source>Make room, or choose another place</source>
        <translation>请腾出空间，或选择其他位置</translation>
    </message>
    <message>
        <source>The archive %1 is brought into the form of this version of Fabriscope</source>
        <translation>归档 %1 已转换为此版本 Fabriscope 的格式</translation>
    </message>
    <message>
        <source>A copy of it as it was is kept as %1; delete that when you are content</source>
        <translation>其原样副本保留为 %1；确认无误后可将其删除</translation>
    </message>
    <message>
        <source>The test %1 is there more than once</source>
        <translation>测试 %1 重复出现</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) and result(s) cannot be read</source>
        <translation>
            <numerusform>有 %n 个早期版本和结果无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive %1 cannot be copied to %2: %3</source>
        <translation>无法将归档 %1 复制到 %2：%3</translation>
    </message>
    <message>
        <source>Make its folder writable and make room on the disk, then open it again</source>
        <translation>请使其文件夹可写并腾出磁盘空间，然后重新打开</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>未写入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>The archive %1 is damaged; %n test(s) can be read in it and are shown</source>
        <translation>
            <numerusform>归档 %1 已损坏；其中 %n 个测试可以读出，现显示如下</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; to recover it, run fabriscope archive compact with --archive %1 where it may be written</source>
        <translation>归档未作改动；要修复它，请在可以写入的地方运行 fabriscope archive compact --archive %1</translation>
    </message>
    <message>
        <source>The archive %1 is being recovered, or that was not ended</source>
        <translation>归档 %1 正在修复，或修复未完成</translation>
    </message>
    <message>
        <source>Wait a moment; or open it for writing: then it is recovered anew</source>
        <translation>请稍候；或以可写方式打开：届时会重新修复</translation>
    </message>
    <message>
        <source>Open the window once with a connection, or import a file, to make one</source>
        <translation>连接后打开一次窗口，或导入一个文件，即可建立归档</translation>
    </message>
    <message>
        <source>Check the path, or import a file to make one there</source>
        <translation>请检查路径，或导入一个文件以在该处建立归档</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>Make its folder writable</source>
        <translation>请让所在文件夹可以写入</translation>
    </message>
    <message>
        <source>The archive %1 is damaged, and there is no room to recover it</source>
        <translation>归档 %1 已损坏，且没有空间修复</translation>
    </message>
    <message>
        <source>Make room on the disk and open it again</source>
        <translation>请在磁盘上腾出空间后再次打开</translation>
    </message>
    <message>
        <source>The archive %1 is being recovered by another Fabriscope</source>
        <translation>归档 %1 正由另一个 Fabriscope 修复</translation>
    </message>
    <message>
        <source>Wait until that is done, and open it again</source>
        <translation>请等修复完成后再次打开</translation>
    </message>
    <message>
        <source>Open it anew to have what can be read recovered, or shown where nothing may be changed</source>
        <translation>重新打开即可修复可读的内容；在不允许改动的地方则只显示可读的内容</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Language of the program: en or zh_CN.</source>
        <translation>程序的语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>CONNECTION (without --demo and --profile: the environment&apos;s variables):</source>
        <translation>CONNECTION（未指定 --demo 和 --profile 时：使用环境变量）：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Fabriscope shows the network tests of Lingjun GPU clusters.</source>
        <translation>Fabriscope 用于查看灵骏 GPU 集群的网络测试。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>窗口选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>More on one command: fabriscope COMMAND --help</source>
        <translation>查看某个命令的更多说明：fabriscope COMMAND --help</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>Use one of %1, or --help</source>
        <translation>请使用以下之一：%1，或使用 --help</translation>
    </message>
    <message>
        <source>See fabriscope --help</source>
        <translation>请参阅 fabriscope --help</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Usage: fabriscope %1 %2</source>
        <translation>用法：fabriscope %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>多了一个参数“%1”</translation>
    </message>
    <message>
        <source>Open the window, or draw it into a file.</source>
        <translation>打开窗口，或将窗口绘制到文件中。</translation>
    </message>
    <message>
        <source>Draw the window into FILE without a display, then end.</source>
        <translation>不使用显示器，将窗口绘制到 FILE 后退出。</translation>
    </message>
    <message>
        <source>Size of the window in logical pixels, as 1600x1000.</source>
        <translation>窗口大小（逻辑像素），例如 1600x1000。</translation>
    </message>
    <message>
        <source>Show this view first: %1.</source>
        <translation>首先显示此视图：%1。</translation>
    </message>
    <message>
        <source>Select this test.</source>
        <translation>选中此测试。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Device pixels per logical pixel of a screenshot.</source>
        <translation>截图中每个逻辑像素对应的设备像素数。</translation>
    </message>
    <message>
        <source>Print the network tests of a region.</source>
        <translation>输出一个地域的网络测试。</translation>
    </message>
    <message>
        <source>Ask the service for this type only: traffic, delay or comm.</source>
        <translation>仅向服务查询此类型：traffic、delay 或 comm。</translation>
    </message>
    <message>
        <source>Ask the service for this resource group only.</source>
        <translation>仅向服务查询此资源组。</translation>
    </message>
    <message>
        <source>Results per call, 20 to 100.</source>
        <translation>每次调用返回的结果数，20 到 100。</translation>
    </message>
    <message>
        <source>How to print: table, csv or json.</source>
        <translation>输出格式：table、csv 或 json。</translation>
    </message>
    <message>
        <source>Write into FILE instead of standard output.</source>
        <translation>写入 FILE，而不是标准输出。</translation>
    </message>
    <message>
        <source>Print everything the service says about one test.</source>
        <translation>输出服务返回的某个测试的全部信息。</translation>
    </message>
    <message>
        <source>How to print: text or json.</source>
        <translation>输出格式：text 或 json。</translation>
    </message>
    <message>
        <source>Serve a made-up fleet on this computer, with the protocol of the real service.</source>
        <translation>在本机提供虚构的机群，使用与真实服务相同的协议。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 is any free one.</source>
        <translation>127.0.0.1 上的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The same seed and the same --now give the same fleet.</source>
        <translation>相同的种子与相同的 --now 会生成相同的机群。</translation>
    </message>
    <message>
        <source>How many tests there are.</source>
        <translation>测试的数量。</translation>
    </message>
    <message>
        <source>How many hosts there are.</source>
        <translation>节点的数量。</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>每次应答前等待的毫秒数。</translation>
    </message>
    <message>
        <source>The moment the fleet&apos;s clock starts at, in ISO 8601.</source>
        <translation>机群时钟的起始时刻，采用 ISO 8601 格式。</translation>
    </message>
    <message>
        <source>Use the built-in demo service.</source>
        <translation>使用内置的演示服务。</translation>
    </message>
    <message>
        <source>The region, as cn-wulanchabu; else ALIBABA_CLOUD_REGION_ID.</source>
        <translation>地域，例如 cn-wulanchabu；未指定时使用 ALIBABA_CLOUD_REGION_ID。</translation>
    </message>
    <message>
        <source>The service&apos;s own address; else that of the region.</source>
        <translation>服务自身的地址；未指定时使用该地域的地址。</translation>
    </message>
    <message>
        <source>Send every request through this proxy.</source>
        <translation>所有请求都通过此代理发送。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>--proxy is not the address of a proxy</source>
        <translation>--proxy 不是代理地址</translation>
    </message>
    <message>
        <source>Give it http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>请指定 http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;</source>
        <translation>没有配置“%1”</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>没有凭证</translation>
    </message>
    <message>
        <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or use --demo</source>
        <translation>请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或使用 --demo</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 不能是“%2”</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>请指定：%1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a number from 0.5 to 8</source>
        <translation>0.5 到 8 之间的数</translation>
    </message>
    <message>
        <source>Make the service fail in this way, may be repeated: %1.</source>
        <translation>让服务以此方式出错，可重复指定：%1。</translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other</source>
        <translation>--demo 与 --profile 不能同时使用</translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation>请只指定其中一个</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light 或 dark</translation>
    </message>
    <message>
        <source>The test id is empty</source>
        <translation>测试 ID 为空</translation>
    </message>
    <message>
        <source>Give the id of a test</source>
        <translation>请指定测试 ID</translation>
    </message>
    <message>
        <source>a moment in ISO 8601, as 2026-01-31T08:00:00Z</source>
        <translation>ISO 8601 格式的时刻，例如 2026-01-31T08:00:00Z</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 的值为空</translation>
    </message>
    <message>
        <source>Give it a value, or leave it out</source>
        <translation>请给出值，或省略该选项</translation>
    </message>
    <message>
        <source>--demo and --endpoint exclude each other</source>
        <translation>--demo 与 --endpoint 不能同时使用</translation>
    </message>
    <message>
        <source>the name of a file, or - for standard output</source>
        <translation>文件名，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>The archive to keep the tests in.</source>
        <translation>保存测试的归档。</translation>
    </message>
    <message>
        <source>Keep the tests with those of the profile of this identity.</source>
        <translation>将测试保存到此标识的配置名下。</translation>
    </message>
    <message>
        <source>A name of a file is empty</source>
        <translation>有文件名为空</translation>
    </message>
    <message>
        <source>Give the name of a file</source>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>Standard input can be read only once</source>
        <translation>标准输入只能读取一次</translation>
    </message>
    <message>
        <source>Give one -</source>
        <translation>只给出一个 -</translation>
    </message>
    <message>
        <source>a value that is not empty</source>
        <translation>一个非空的值</translation>
    </message>
    <message>
        <source>Bring files of tests into an archive; without --archive, into your own.</source>
        <translation>将测试文件导入归档；不带 --archive 时导入您自己的归档。</translation>
    </message>
    <message>
        <source>The archive; without it, your own.</source>
        <translation>归档；省略时为您自己的归档。</translation>
    </message>
    <message>
        <source>Ask nobody: show what your own archive has kept.</source>
        <translation>不询问服务：显示您自己的归档中保存的内容。</translation>
    </message>
    <message>
        <source>Ask nobody: show what this archive has kept.</source>
        <translation>不询问服务：显示此归档中保存的内容。</translation>
    </message>
    <message>
        <source>--demo excludes --archive and --offline: it keeps nothing</source>
        <translation>--demo 不能与 --archive 和 --offline 同时使用：它不保存任何内容</translation>
    </message>
    <message>
        <source>An archive cannot be told to &quot;%1&quot;</source>
        <translation>归档没有“%1”这项操作</translation>
    </message>
    <message>
        <source>Give it one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Start with this filter; @NAME is one of your saved filters.</source>
        <translation>启动时使用此筛选条件；@NAME 为您已保存的筛选条件之一。</translation>
    </message>
    <message>
        <source>Print only what this query matches; @NAME is one of your saved filters.</source>
        <translation>仅输出与此查询匹配的内容；@NAME 为您已保存的筛选条件之一。</translation>
    </message>
    <message>
        <source>Tell what is in an archive, check it, make its file smaller, write it out, or remove what meets every condition given.</source>
        <translation>说明归档中的内容、检查归档、缩小其文件、将其导出，或删除符合所有给定条件的内容。</translation>
    </message>
    <message>
        <source>Export or remove only what is kept under this identity.</source>
        <translation>仅导出或删除以此身份保存的内容。</translation>
    </message>
    <message>
        <source>Remove only what was last seen longer ago, as 180d or 26w.</source>
        <translation>仅删除最后一次出现早于此时长的内容，例如 180d 或 26w。</translation>
    </message>
    <message>
        <source>Remove only while the file is larger, the oldest first, as 500MB or 2GB.</source>
        <translation>仅在文件大于此大小时删除，从最早的开始，例如 500MB 或 2GB。</translation>
    </message>
    <message>
        <source>Check the connection step by step, and say what to do where it fails.</source>
        <translation>逐步检查连接，并在出错处说明处理办法。</translation>
    </message>
    <message>
        <source>--%1 is for removing</source>
        <translation>--%1 仅用于删除</translation>
    </message>
    <message>
        <source>Leave it out, or use fabriscope archive remove</source>
        <translation>请去掉该选项，或使用 fabriscope archive remove</translation>
    </message>
    <message>
        <source>It is not said what to remove</source>
        <translation>未指定要删除的内容</translation>
    </message>
    <message>
        <source>Give --older-than, --larger-than or --profile-id</source>
        <translation>请指定 --older-than、--larger-than 或 --profile-id</translation>
    </message>
    <message>
        <source>an age, as 180d or 26w</source>
        <translation>时长，例如 180d 或 26w</translation>
    </message>
    <message>
        <source>a size, as 500MB or 2GB</source>
        <translation>大小，例如 500MB 或 2GB</translation>
    </message>
    <message>
        <source>The id of the AccessKey; its secret is asked for.</source>
        <translation>AccessKey 的 ID；其 Secret 会另行询问。</translation>
    </message>
    <message>
        <source>The AccessKey is a temporary one; its token is asked for too.</source>
        <translation>该 AccessKey 为临时密钥；也会询问其令牌。</translation>
    </message>
    <message>
        <source>Take the AccessKey from the environment&apos;s variables each time.</source>
        <translation>每次从环境变量读取 AccessKey。</translation>
    </message>
    <message>
        <source>Take the AccessKey from this profile of the aliyun command line each time; an empty NAME is its current one.</source>
        <translation>每次从 aliyun 命令行的此配置读取 AccessKey；NAME 为空表示其当前配置。</translation>
    </message>
    <message>
        <source>Take the AccessKey from this section of ~/.alibabacloud/credentials each time; an empty SECTION is the default one.</source>
        <translation>每次从 ~/.alibabacloud/credentials 的此节读取 AccessKey；SECTION 为空表示默认节。</translation>
    </message>
    <message>
        <source>Take the AccessKey from the first place where the SDKs find one.</source>
        <translation>从 SDK 最先找到 AccessKey 的位置读取。</translation>
    </message>
    <message>
        <source>Assume this role with the AccessKey.</source>
        <translation>使用该 AccessKey 扮演此角色。</translation>
    </message>
    <message>
        <source>The name of the role&apos;s session.</source>
        <translation>角色会话的名称。</translation>
    </message>
    <message>
        <source>The external id that the role asks for.</source>
        <translation>角色要求的外部 ID。</translation>
    </message>
    <message>
        <source>The region, as cn-wulanchabu.</source>
        <translation>地域，例如 cn-wulanchabu。</translation>
    </message>
    <message>
        <source>Use the region&apos;s address within a VPC.</source>
        <translation>使用该地域的 VPC 内网地址。</translation>
    </message>
    <message>
        <source>Send every request through this proxy; none: through no proxy at all. The password of USER is asked for.</source>
        <translation>所有请求都通过此代理发送；none 表示完全不使用代理。USER 的密码会另行询问。</translation>
    </message>
    <message>
        <source>A mark: %1.</source>
        <translation>标记：%1。</translation>
    </message>
    <message>
        <source>--%1 says nothing to profile %2</source>
        <translation>--%1 对 profile %2 不起作用</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>请去掉该选项</translation>
    </message>
    <message>
        <source>Nothing says where the credentials come from</source>
        <translation>未指定凭证的来源</translation>
    </message>
    <message>
        <source>Give --access-key-id ID, --environment, --cli-profile NAME, --credentials-file SECTION or --default-chain</source>
        <translation>请指定 --access-key-id ID、--environment、--cli-profile NAME、--credentials-file SECTION 或 --default-chain</translation>
    </message>
    <message>
        <source>%1 exclude each other</source>
        <translation>%1 不能同时使用</translation>
    </message>
    <message>
        <source>--sts goes with --access-key-id only</source>
        <translation>--sts 只能与 --access-key-id 一起使用</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>请去掉其中一个</translation>
    </message>
    <message>
        <source>The role to be assumed is missing</source>
        <translation>缺少要扮演的角色</translation>
    </message>
    <message>
        <source>Give --role-arn ARN</source>
        <translation>请指定 --role-arn ARN</translation>
    </message>
    <message>
        <source>Give it none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>请指定 none、system、http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer</source>
        <translation>命令行中的密码可能被本机的任何人读取</translation>
    </message>
    <message>
        <source>Give --proxy http://USER@HOST:PORT: the password is asked for, or read from standard input as the last line. Change this one if others may have seen it</source>
        <translation>请指定 --proxy http://USER@HOST:PORT：密码会另行询问，或从标准输入的最后一行读取。如果他人可能已看到此密码，请更换</translation>
    </message>
    <message>
        <source>--vpc and --endpoint exclude each other</source>
        <translation>--vpc 与 --endpoint 不能同时使用</translation>
    </message>
    <message>
        <source>A profile cannot be told to &quot;%1&quot;</source>
        <translation>配置没有“%1”这项操作</translation>
    </message>
    <message>
        <source>The name of the profile is missing</source>
        <translation>缺少配置的名称</translation>
    </message>
    <message>
        <source>Usage: fabriscope profile %1 NAME</source>
        <translation>用法：fabriscope profile %1 NAME</translation>
    </message>
    <message>
        <source>There are too many arguments for profile %1</source>
        <translation>profile %1 的参数过多</translation>
    </message>
    <message>
        <source>Put a name with blanks between quotes; a secret is asked for and never stands here</source>
        <translation>含空格的名称请加引号；机密信息会另行询问，绝不在此处给出</translation>
    </message>
    <message>
        <source>List, add, remove or show profiles; secrets are asked for and kept in the keyring.</source>
        <translation>列出、添加、删除或显示配置；机密信息会另行询问，并保存在密钥环中。</translation>
    </message>
    <message>
        <source>Remove the profile and leave its secret in the keyring.</source>
        <translation>删除配置，但将其机密信息留在密钥环中。</translation>
    </message>
    <message>
        <source>AccessKey %1, its secret in the keyring</source>
        <translation>AccessKey %1，其 Secret 保存在密钥环中</translation>
    </message>
    <message>
        <source>AccessKey %1, its secret kept for one session</source>
        <translation>AccessKey %1，其 Secret 仅在一次会话中保留</translation>
    </message>
    <message>
        <source>the environment&apos;s variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>the current profile of the aliyun command line</source>
        <translation>aliyun 命令行的当前配置</translation>
    </message>
    <message>
        <source>the profile %1 of the aliyun command line</source>
        <translation>aliyun 命令行的配置 %1</translation>
    </message>
    <message>
        <source>the default section of the credentials file</source>
        <translation>凭证文件的默认节</translation>
    </message>
    <message>
        <source>the section %1 of the credentials file</source>
        <translation>凭证文件的节 %1</translation>
    </message>
    <message>
        <source>the first place where the SDKs find one</source>
        <translation>SDK 最先找到凭证的位置</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 as %2 with a password</source>
        <translation>%1，用户名 %2，带密码</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，用户名 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Send it to standard input, one line each, with nothing before and after</source>
        <translation>请将其发送到标准输入，每项一行，前后不带其他内容</translation>
    </message>
    <message>
        <source>What was given as a secret is no text in UTF-8</source>
        <translation>所给的机密信息不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>The secret could not be asked for on the terminal</source>
        <translation>无法在终端上询问机密信息</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>无法读取标准输入</translation>
    </message>
    <message>
        <source>Standard input holds more than a secret</source>
        <translation>标准输入中除机密信息外还有其他内容</translation>
    </message>
    <message numerus="yes">
        <source>Standard input holds more than the %Ln line(s) of the secret</source>
        <translation>
            <numerusform>标准输入的内容多于机密信息所需的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>fabriscope profile list names those there are</source>
        <translation>fabriscope profile list 会列出已有的配置</translation>
    </message>
    <message>
        <source>Print the figures that were recognised in the measured results of one test.</source>
        <translation>打印在一个测试的测量结果中识别出的数值。</translation>
    </message>
    <message>
        <source>How to print: csv or json.</source>
        <translation>打印格式：csv 或 json。</translation>
    </message>
    <message>
        <source>Read the ResultDetial that is in FILE instead.</source>
        <translation>改为读取 FILE 中的 ResultDetial。</translation>
    </message>
    <message>
        <source>Draw the pairs of one test, who talks to whom in it, or an overview of all tests.</source>
        <translation>绘制一个测试的成员对矩阵、谁与谁通信，或全部测试的概览。</translation>
    </message>
    <message>
        <source>What to draw: matrix, topology or overview.</source>
        <translation>绘制什么：matrix、topology 或 overview。</translation>
    </message>
    <message>
        <source>Write into FILE; its suffix says how.</source>
        <translation>写入 FILE；其后缀决定格式。</translation>
    </message>
    <message>
        <source>Which figures; without it, the first.</source>
        <translation>哪种数值；不给出则为第一种。</translation>
    </message>
    <message>
        <source>Colours: light, dark or print.</source>
        <translation>配色：light、dark 或 print。</translation>
    </message>
    <message>
        <source>Size in logical pixels, as 1600x1000.</source>
        <translation>大小，以逻辑像素计，如 1600x1000。</translation>
    </message>
    <message>
        <source>Device pixels per logical pixel of a PNG.</source>
        <translation>PNG 每个逻辑像素对应的设备像素数。</translation>
    </message>
    <message>
        <source>Only what this query matches, in the overview.</source>
        <translation>概览中只取此查询匹配的测试。</translation>
    </message>
    <message>
        <source>a name that ends with .png, .svg or .pdf</source>
        <translation>以 .png、.svg 或 .pdf 结尾的名称</translation>
    </message>
    <message>
        <source>matrix, topology or overview</source>
        <translation>matrix、topology 或 overview</translation>
    </message>
    <message>
        <source>light, dark or print</source>
        <translation>light、dark 或 print</translation>
    </message>
    <message>
        <source>Figures of messages of this size, as 8MiB; without it, the largest.</source>
        <translation>这种大小的消息的数值，如 8MiB；不写则取最大的。</translation>
    </message>
    <message>
        <source>width and height in pixels, each from 1 to %1, as 1600x1000</source>
        <translation>以像素为单位的宽和高，各为 1 到 %1，如 1600x1000</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>缺少 --%1</translation>
    </message>
    <message>
        <source>--%1 does not go with --view %2</source>
        <translation>--%1 不能与 --view %2 一起使用</translation>
    </message>
    <message>
        <source>Leave it out, or draw another view</source>
        <translation>去掉它，或绘制另一种视图</translation>
    </message>
    <message>
        <source>An overview is of all tests, not of %1 alone</source>
        <translation>总览针对所有测试，而不只是 %1</translation>
    </message>
    <message>
        <source>Leave the test id out; --filter tells which tests to draw</source>
        <translation>去掉测试 ID；用 --filter 指定要绘制哪些测试</translation>
    </message>
    <message>
        <source>TEST_ID is missing</source>
        <translation>缺少 TEST_ID</translation>
    </message>
    <message>
        <source>the name of a figure, as latency</source>
        <translation>数值的名称，如 latency</translation>
    </message>
    <message>
        <source>a size, as 8MiB or 8388608</source>
        <translation>一个大小，如 8MiB 或 8388608</translation>
    </message>
    <message>
        <source>The picture would have %1 million pixels</source>
        <translation>图片将有 %1 百万像素</translation>
    </message>
    <message>
        <source>Give it a smaller --size or --scale: at most %1 million pixels can be drawn</source>
        <translation>请给出更小的 --size 或 --scale：最多可绘制 %1 百万像素</translation>
    </message>
    <message>
        <source>What a command reads from the service is not kept: the window keeps what it sees in your archive.</source>
        <translation>命令从服务读到的内容不会保存：窗口会把看到的内容保存在您的归档中。</translation>
    </message>
    <message>
        <source>To keep a list: fabriscope list --format json | fabriscope import -</source>
        <translation>要保存列表：fabriscope list --format json | fabriscope import -</translation>
    </message>
    <message>
        <source>Use this profile; with an archive, only what it keeps of it.</source>
        <translation>使用此配置；与归档一起使用时，只取其中属于它的测试。</translation>
    </message>
    <message>
        <source>The archive keeps nothing of a profile &quot;%1&quot;</source>
        <translation>归档中没有配置“%1”的任何内容</translation>
    </message>
    <message>
        <source>It is empty: import a file, or open the window once</source>
        <translation>归档是空的：请导入一个文件，或打开一次窗口</translation>
    </message>
    <message>
        <source>It keeps tests of %1</source>
        <translation>其中有 %1 的测试</translation>
    </message>
    <message>
        <source>--%1 is for asking the service, which --archive and --offline never do</source>
        <translation>--%1 用于询问服务，而 --archive 与 --offline 从不询问</translation>
    </message>
    <message>
        <source>%1 belongs to an archive, and all in it would be lost</source>
        <translation>%1 属于一个归档，写入会使其中的一切丢失</translation>
    </message>
    <message>
        <source>Name another file to write</source>
        <translation>请指定另一个要写入的文件</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a column&apos;s title and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (local time)</source>
        <translation>%1（本地时间）</translation>
    </message>
</context>
<context>
    <name>DemoFaults</name>
    <message>
        <source>The argument of the fault “%1” is not right</source>
        <translation>故障“%1”的参数不正确</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2</source>
        <translation>请指定 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>Leave the argument out</source>
        <translation>请去掉该参数</translation>
    </message>
    <message>
        <source>Give a number of calls, one of %1, or both with a comma between</source>
        <translation>请指定调用次数，或以下之一：%1，或两者都指定并以逗号分隔</translation>
    </message>
    <message>
        <source>Give milliseconds up to 600,000, or trickle:MILLISECONDS</source>
        <translation>请指定毫秒数（最大 600,000），或 trickle:MILLISECONDS</translation>
    </message>
    <message>
        <source>Give a number of bytes</source>
        <translation>请指定字节数</translation>
    </message>
    <message>
        <source>Give one of %1</source>
        <translation>请指定以下之一：%1</translation>
    </message>
    <message>
        <source>Answers the first ARG tries of every call (2 by default, 0: all tries) with 503 ServiceUnavailable</source>
        <translation>对每次调用的前 ARG 次尝试（默认 2 次，0 表示所有尝试）返回 503 ServiceUnavailable</translation>
    </message>
    <message>
        <source>Waits ARG milliseconds (3,000 by default) before every answer, or with trickle:MS sends the body in 20 pieces with MS milliseconds (200 by default) between them</source>
        <translation>每次应答前等待 ARG 毫秒（默认 3,000）；若为 trickle:MS，则将正文分为 20 段发送，每段间隔 MS 毫秒（默认 200）</translation>
    </message>
    <message>
        <source>Closes the connection after ARG bytes of every answer, its head included (by default in the middle of the body)</source>
        <translation>每次应答发送 ARG 字节（含头部）后关闭连接（默认在正文中间）</translation>
    </message>
    <message>
        <source>Answers everything with the HTML page of a proxy and status ARG (502 by default)</source>
        <translation>对所有请求都返回代理的 HTML 页面，状态码为 ARG（默认 502）</translation>
    </message>
    <message>
        <source>Answers 417 UnsatisfiedExpect once in the middle of every listing</source>
        <translation>在每次列表查询的中途返回一次 417 UnsatisfiedExpect</translation>
    </message>
    <message>
        <source>Gives a NextToken that leads back to the second page after ARG pages (1 by default), so that a listing never ends</source>
        <translation>在 ARG 页（默认 1 页）之后返回指回第二页的 NextToken，使列表永远不会结束</translation>
    </message>
    <message>
        <source>Sets the server&apos;s clock ARG minutes ahead (20 by default, negative: behind), so that requests dated rightly are refused with InvalidTimeStamp.Expired</source>
        <translation>将服务器时钟拨快 ARG 分钟（默认 20，负数表示拨慢），使时间正确的请求被以 InvalidTimeStamp.Expired 拒绝</translation>
    </message>
    <message>
        <source>Refuses every call with 403 and the code ARG (Forbidden.RAM by default, NoPermission or Forbidden)</source>
        <translation>以 403 和错误码 ARG（默认 Forbidden.RAM，也可为 NoPermission 或 Forbidden）拒绝每次调用</translation>
    </message>
    <message>
        <source>Refuses to list without NetTestType, with a 400 that names it</source>
        <translation>未指定 NetTestType 时拒绝列表查询，返回指明该参数的 400 错误</translation>
    </message>
    <message>
        <source>The account has no tests</source>
        <translation>账号下没有测试</translation>
    </message>
    <message>
        <source>Refuses every second call as throttled, or with ARG all but ARG calls a minute; ARG,HINT or HINT chooses how it says when to come back: retry-after, x-acs-retry-after, x-ratelimit or none</source>
        <translation>以限流为由拒绝每第二次调用；指定 ARG 时，每分钟仅放行 ARG 次调用；ARG,HINT 或 HINT 用于选择如何告知重试时间：retry-after、x-acs-retry-after、x-ratelimit 或 none</translation>
    </message>
    <message>
        <source>There is no fault called “%1”</source>
        <translation>没有名为“%1”的故障</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
</context>
<context>
    <name>KeysButton</name>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message numerus="yes">
        <source>%Ln figure(s) without a known unit that fits</source>
        <translation>
            <numerusform>%Ln 个数值没有已知且相符的单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of somebody who is no member of the test</source>
        <translation>
            <numerusform>%Ln 个数值属于不在测试中的成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of a member with itself</source>
        <translation>
            <numerusform>%Ln 个数值是成员与自身之间的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) that cannot have been measured</source>
        <translation>
            <numerusform>%Ln 个数值不可能是测量所得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) that were set or expected, not measured</source>
        <translation>
            <numerusform>%Ln 个数值是设定或预期值，而非测量值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of which nothing says what they are</source>
        <translation>
            <numerusform>%Ln 个数值没有任何说明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the result, and what stayed unread there</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) that may say passed or failed, but are not known</source>
        <translation>
            <numerusform>%Ln 个词可能表示通过或失败，但不认识</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken text(s)</source>
        <translation>
            <numerusform>%Ln 段损坏的文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>%1, %2</source>
        <comment>type and configuration of a test</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Test finished: %1</source>
        <translation>测试已完成：%1</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>测试失败：%1</translation>
    </message>
    <message>
        <source>Test ended: %1</source>
        <translation>测试已结束：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) ended</source>
        <translation>
            <numerusform>%Ln 个测试已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>其中 %Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them failed</source>
        <translation>没有失败的测试</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture is too big to be drawn</source>
        <translation>图片过大，无法绘制</translation>
    </message>
    <message>
        <source>Save it at a smaller scale, or as SVG</source>
        <translation>请以较小的比例保存，或保存为 SVG</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln of the oldest test(s) were removed: the archive was larger than %1</source>
        <translation>
            <numerusform>已删除 %Ln 个最早的测试：归档大于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) not seen for %1 were removed from the archive</source>
        <translation>
            <numerusform>已从归档中删除 %Ln 个超过 %1未出现的测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>No file was named</source>
        <translation>未指定文件</translation>
    </message>
    <message>
        <source>Name the file to write</source>
        <translation>请指定要写入的文件</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>The folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first</source>
        <translation>请选择其他文件夹，或先创建此文件夹</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>There is no room left for %1</source>
        <translation>没有足够的空间写入 %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place</source>
        <translation>请释放磁盘空间，或选择其他位置</translation>
    </message>
    <message>
        <source>%1 may not be written</source>
        <translation>没有写入 %1 的权限</translation>
    </message>
    <message>
        <source>Choose a place where you may write</source>
        <translation>请选择有写入权限的位置</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Try again, or choose another place</source>
        <translation>请重试，或选择其他位置</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>Without a profile</source>
        <translation>无配置</translation>
    </message>
</context>
<context>
    <name>fabriscope::AboutBox</name>
    <message>
        <source>About Fabriscope</source>
        <translation>关于 Fabriscope</translation>
    </message>
    <message>
        <source>Fabriscope %1</source>
        <translation>Fabriscope %1</translation>
    </message>
    <message>
        <source>Browse, watch and take away the network tests of Lingjun GPU clusters.

It only reads: it never starts, changes or deletes a test.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt %1.</source>
        <translation>浏览、监视和导出灵骏 GPU 集群的网络测试。

本程序只读取数据：绝不会启动、修改或删除测试。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>fabriscope::AddProfile</name>
    <message>
        <source>The secret is left in the keyring, as the entry %1: %2</source>
        <translation>机密信息留在密钥环中，条目为 %1：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchiveCommand</name>
    <message>
        <source>%1 on the disk, %2 tests in %3 versions, %4 of them with measured results</source>
        <translation>磁盘占用 %1，%2 个测试，%3 个版本，其中 %4 个有测量结果</translation>
    </message>
    <message>
        <source>%1: %2 tests, %3 with measured results, seen from %4 to %5</source>
        <translation>%1：%2 个测试，%3 个有测量结果，见于 %4 至 %5</translation>
    </message>
    <message>
        <source>Everything in the archive is well.</source>
        <translation>归档一切正常。</translation>
    </message>
    <message>
        <source>The archive has faults</source>
        <translation>归档有错误</translation>
    </message>
    <message>
        <source>Open it with Fabriscope or import into it: what is damaged is set aside and recovered</source>
        <translation>请用 Fabriscope 打开或向其导入：损坏的部分会被移到一旁并恢复</translation>
    </message>
    <message>
        <source>The archive is smaller by %1.</source>
        <translation>归档缩小了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个测试写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest was first seen %1, the newest was last seen %2</source>
        <translation>最早的首次出现于 %1，最新的最后出现于 %2</translation>
    </message>
    <message>
        <source>The archive keeps nothing under &quot;%1&quot;</source>
        <translation>归档中没有以“%1”身份保存的内容</translation>
    </message>
    <message>
        <source>See fabriscope archive info for what it keeps</source>
        <translation>请使用 fabriscope archive info 查看其保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed: no test meets every condition. The archive keeps %Ln test(s) in %1.</source>
        <translation>
            <numerusform>未删除任何内容：没有测试符合所有条件。归档大小为 %1，保存着 %Ln 个测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) removed. The archive was %1 and is %2 now, with %3 tests.</source>
        <translation>
            <numerusform>已删除 %Ln 个测试。归档原为 %1，现为 %2，含 %3 个测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export cannot be written to its end</source>
        <translation>导出文件无法写完</translation>
    </message>
    <message>
        <source>Make room, or choose another place</source>
        <translation>请腾出空间，或选择其他位置</translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchiveFactsBox</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>归档文件</translation>
    </message>
    <message>
        <source>Where the archive is; can be copied</source>
        <translation>归档所在位置；可复制</translation>
    </message>
    <message>
        <source>Show the folder of the archive in the file manager</source>
        <translation>在文件管理器中显示归档所在的文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现时间</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln 个测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with measured results</source>
        <translation>
            <numerusform>%Ln 个有测量结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchivePage</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>压缩(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Read everything in the archive and say what is damaged</source>
        <translation>读取归档中的全部内容并指出损坏之处</translation>
    </message>
    <message>
        <source>Write every test into a file that can be imported again</source>
        <translation>将所有测试写入可重新导入的文件</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>How long tests are kept</source>
        <translation>测试的保留时间</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look after your own archive</source>
        <translation>管理您自己的归档</translation>
    </message>
    <message>
        <source>No archive is open in this window.</source>
        <translation>此窗口中没有打开归档。</translation>
    </message>
    <message>
        <source>What this window shows is kept in memory only, until it is closed.</source>
        <translation>此窗口显示的内容仅保存在内存中，直到窗口关闭。</translation>
    </message>
    <message>
        <source>This archive is open for reading only: it can be checked and exported, not changed.</source>
        <translation>此归档以只读方式打开：可以检查和导出，但不能更改。</translation>
    </message>
    <message>
        <source>Open it for changes</source>
        <translation>以可更改的方式打开</translation>
    </message>
    <message>
        <source>This archive is open for reading only</source>
        <translation>此归档以只读方式打开</translation>
    </message>
    <message>
        <source>Give the free space in the file back to the disk</source>
        <translation>将文件中的空闲空间归还给磁盘</translation>
    </message>
    <message>
        <source>Reading everything in the archive…</source>
        <translation>正在读取归档中的全部内容…</translation>
    </message>
    <message>
        <source>Everything in the archive is well.</source>
        <translation>归档一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %Ln fault(s), the first: %1. Start Fabriscope anew: what is damaged is set aside, and what can be read is recovered.</source>
        <translation>
            <numerusform>归档有 %Ln 处错误，第一处：%1。请重新启动 Fabriscope：损坏的部分会被移到一旁，可读取的内容会被恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving free space back to the disk…</source>
        <translation>正在将空闲空间归还给磁盘…</translation>
    </message>
    <message>
        <source>The archive is smaller by %1.</source>
        <translation>归档缩小了 %1。</translation>
    </message>
    <message>
        <source>The archive was as small as it can be.</source>
        <translation>归档已是最小。</translation>
    </message>
    <message>
        <source>Export the tests of %1</source>
        <translation>导出 %1 的测试</translation>
    </message>
    <message>
        <source>Tests as JSON (*.json)</source>
        <translation>JSON 格式的测试 (*.json)</translation>
    </message>
    <message>
        <source>Writing the tests of %1…</source>
        <translation>正在写入 %1 的测试…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个测试写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the tests of %1…</source>
        <translation>正在删除 %1 的测试…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) of %1 were deleted.</source>
        <translation>
            <numerusform>已删除 %1 的 %Ln 个测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on nothing is removed by itself.</source>
        <translation>从现在起不再自动删除任何内容。</translation>
    </message>
    <message>
        <source>Removing tests…</source>
        <translation>正在删除测试…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Switched on. Nothing had to go today.</source>
        <translation>已开启。今天没有需要删除的内容。</translation>
    </message>
</context>
<context>
    <name>fabriscope::ArchiveRecovery</name>
    <message>
        <source>The archive is damaged and is being recovered…</source>
        <translation>归档已损坏，正在修复…</translation>
    </message>
    <message>
        <source>This may take a minute; its tests are shown as soon as it is done</source>
        <translation>这可能需要一分钟；修复完成后会立即显示其中的测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::AskedSecrets</name>
    <message>
        <source>The password of the profile’s proxy is not kept</source>
        <translation>未保存该配置的代理密码</translation>
    </message>
    <message>
        <source>Enter it again in the profile</source>
        <translation>请在配置中重新输入</translation>
    </message>
</context>
<context>
    <name>fabriscope::BrowsePage</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>您处于离线状态</translation>
    </message>
    <message>
        <source>Select a member of a test, or name one host in the filter (host:NAME).</source>
        <translation>请选择测试的一个成员，或在筛选中指定一台主机 (host:NAME)。</translation>
    </message>
    <message>
        <source>No test names the host %1.</source>
        <translation>没有测试包含主机 %1。</translation>
    </message>
    <message>
        <source>Several hosts are named like %1: select one among the members of a test.</source>
        <translation>有多台主机的名称与 %1 相似：请在测试的成员中选择一台。</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>返回总览</translation>
    </message>
    <message>
        <source>Show the overview again, with the filter that it had</source>
        <translation>再次显示总览，并恢复当时的筛选条件</translation>
    </message>
    <message>
        <source>Choose a test first: there are no details to show.</source>
        <translation>请先选择一个测试：现在没有可显示的详情。</translation>
    </message>
</context>
<context>
    <name>fabriscope::ChainSource</name>
    <message>
        <source>None of the usual places has credentials</source>
        <translation>常用位置都没有凭证</translation>
    </message>
    <message>
        <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run “aliyun configure”, or choose other credentials</source>
        <translation>设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或运行“aliyun configure”，或选择其他凭证</translation>
    </message>
    <message>
        <source>The first of the usual places that has credentials</source>
        <translation>常用位置中第一个有凭证的</translation>
    </message>
</context>
<context>
    <name>fabriscope::Chip</name>
    <message numerus="yes">
        <source>%1: %2, %n tests</source>
        <comment>read aloud: a field, its value</comment>
        <translation>
            <numerusform>%1：%2，%n 个测试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ChipRow</name>
    <message>
        <source>Quick filters</source>
        <translation>快速筛选</translation>
    </message>
    <message>
        <source>More quick filters</source>
        <translation>更多快速筛选</translation>
    </message>
    <message>
        <source>Filters there is no room for, and whole lists</source>
        <translation>放不下的筛选条件及完整列表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many tests it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type them into the filter.</source>
        <translation>
            <numerusform>还有 %n 个：请在筛选框中输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>fabriscope::CliConfig</name>
    <message>
        <source>Correct it, or make it anew by “aliyun configure”; it was left as it is</source>
        <translation>请修正它，或用“aliyun configure”重新生成；文件保持原样</translation>
    </message>
    <message>
        <source>The configuration of the aliyun CLI is damaged in line %1</source>
        <translation>aliyun CLI 的配置在第 %1 行损坏</translation>
    </message>
    <message>
        <source>The configuration of the aliyun CLI does not have the shape of one</source>
        <translation>aliyun CLI 的配置不是应有的结构</translation>
    </message>
    <message>
        <source>Entry %1 of the file is no profile and was passed over</source>
        <translation>文件的第 %1 项不是配置，已跳过</translation>
    </message>
</context>
<context>
    <name>fabriscope::ClockCheck</name>
    <message>
        <source>Set this computer&apos;s clock, best by switching on automatic time</source>
        <translation>请校准本机时钟，最好开启自动设置时间</translation>
    </message>
    <message>
        <source>The service refuses the time of the request, though both clocks agree</source>
        <translation>服务拒绝了请求的时间，但双方时钟一致</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something in between may keep requests for too long</source>
        <translation>请重试；若一直如此，可能是中间有设备或软件滞留请求过久</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s</source>
        <translation>本机时钟与服务时钟一致</translation>
    </message>
    <message>
        <source>Ahead by, in seconds</source>
        <translation>快出的秒数</translation>
    </message>
    <message>
        <source>Allowed by the service, in seconds</source>
        <translation>服务允许的偏差（秒）</translation>
    </message>
    <message>
        <source>Not compared: no answer came, so there is no Date</source>
        <translation>未比较：没有收到应答，因此没有 Date</translation>
    </message>
    <message>
        <source>Not compared: the answer has no Date</source>
        <translation>未比较：应答中没有 Date</translation>
    </message>
    <message>
        <source>This computer takes it to be %1: set its clock if that is wrong</source>
        <translation>本机当前时间为 %1：如果有误，请校准时钟</translation>
    </message>
    <message>
        <source>If the certificate is right, this computer&apos;s clock is at least %1 behind</source>
        <translation>如果证书无误，则本机时钟至少慢 %1</translation>
    </message>
    <message>
        <source>If the certificate has not really expired, this computer&apos;s clock is at least %1 ahead</source>
        <translation>如果证书实际上没有过期，则本机时钟至少快 %1</translation>
    </message>
    <message>
        <source>Not compared: the service cannot be asked while “%1” fails</source>
        <translation>未比较：“%1”失败时无法询问服务</translation>
    </message>
</context>
<context>
    <name>fabriscope::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>空格键显示或隐藏列，Ctrl+Up 和 Ctrl+Down 移动列。</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>fabriscope::Command</name>
    <message>
        <source>Standard output cannot be written to the end</source>
        <translation>无法将内容完整写入标准输出</translation>
    </message>
    <message>
        <source>Check the program or the disk it goes to</source>
        <translation>请检查接收输出的程序或磁盘</translation>
    </message>
</context>
<context>
    <name>fabriscope::CommandSplit</name>
    <message>
        <source>The profile names no program that prints keys</source>
        <translation>该配置没有指明打印密钥的程序</translation>
    </message>
    <message>
        <source>The command of the profile has a quote that is never closed</source>
        <translation>该配置的命令中有未闭合的引号</translation>
    </message>
    <message>
        <source>Correct its process_command</source>
        <translation>请修正其 process_command</translation>
    </message>
</context>
<context>
    <name>fabriscope::Comparison</name>
    <message>
        <source>at the same moment</source>
        <translation>同一时刻</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>B than A</comment>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>B than A</comment>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>B than A</comment>
        <translation>长 %1</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>B than A</comment>
        <translation>短 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a bond, how often it stands there</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and its bonds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A member without a name</source>
        <translation>没有名称的成员</translation>
    </message>
    <message>
        <source>Members only in A (%1)</source>
        <translation>仅在 A 中的成员（%1）</translation>
    </message>
    <message>
        <source>Members only in B (%1)</source>
        <translation>仅在 B 中的成员（%1）</translation>
    </message>
    <message>
        <source>Members in both with other roles or bonds (%1)</source>
        <translation>两者都有但角色或 Bond 不同的成员（%1）</translation>
    </message>
    <message>
        <source>Members in both with the same roles and bonds (%1)</source>
        <translation>两者都有且角色和 Bond 相同的成员（%1）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No other settings</source>
        <translation>没有不同的设置</translation>
    </message>
    <message>
        <source>Other settings (%1)</source>
        <translation>不同的设置（%1）</translation>
    </message>
    <message>
        <source>The same settings (%1)</source>
        <translation>相同的设置（%1）</translation>
    </message>
    <message>
        <source>Both were created at the same moment.</source>
        <translation>两者创建于同一时刻。</translation>
    </message>
    <message>
        <source>B was created %1 after A.</source>
        <translation>B 比 A 晚 %1 创建。</translation>
    </message>
    <message>
        <source>B was created %1 before A.</source>
        <translation>B 比 A 早 %1 创建。</translation>
    </message>
    <message>
        <source>They ran at the same time.</source>
        <translation>两者曾同时运行。</translation>
    </message>
    <message>
        <source>They did not run at the same time.</source>
        <translation>两者没有同时运行。</translation>
    </message>
    <message>
        <source>The members that are in both stand in another order.</source>
        <translation>两者共有的成员顺序不同。</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two tests</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two tests</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>B 与 A 相比</translation>
    </message>
</context>
<context>
    <name>fabriscope::ComparisonModel</name>
    <message>
        <source>–</source>
        <comment>a value that is missing</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two tests</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two tests</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>B 与 A 相比</translation>
    </message>
</context>
<context>
    <name>fabriscope::ComparisonView</name>
    <message>
        <source>Comparison of two tests</source>
        <translation>两个测试的比较</translation>
    </message>
    <message>
        <source>What differs and what is the same</source>
        <translation>不同之处与相同之处</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two tests</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two tests</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>How the tests stand to each other in time</source>
        <translation>两个测试在时间上的关系</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Compare the other way round: B becomes A</source>
        <translation>反过来比较：B 变为 A</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the whole comparison as text</source>
        <translation>将整个比较复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the selected test again (Esc)</source>
        <translation>重新显示所选测试 (Esc)</translation>
    </message>
    <message>
        <source>TestId of %1</source>
        <comment>A or B</comment>
        <translation>%1 的 TestId</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>the test A or B</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show the details of this test</source>
        <translation>显示此测试的详情</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy the whole comparison</source>
        <translation>复制整个比较</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines of the comparison.</source>
        <translation>
            <numerusform>已复制比较中的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the comparison as text.</source>
        <translation>已将比较复制为文本。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Configuration</name>
    <message>
        <source> · </source>
        <comment>between the settings of a test</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>QP %1</source>
        <translation>QP %1</translation>
    </message>
    <message>
        <source>GDR</source>
        <translation>GDR</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source> | </source>
        <comment>between the parts of a test of an unknown type</comment>
        <translation> | </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosts</source>
        <translation>
            <numerusform>%Ln 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPUs</source>
        <translation>
            <numerusform>%Ln 块 GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a host</source>
        <comment>GPUs</comment>
        <translation>
            <numerusform>每台主机 %Ln 块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ConfirmStrip</name>
    <message>
        <source>Export first…</source>
        <translation>先导出…</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Write these tests into a file that can be imported again</source>
        <translation>将这些测试写入可重新导入的文件</translation>
    </message>
    <message>
        <source>Delete nothing (Esc)</source>
        <translation>不删除任何内容 (Esc)</translation>
    </message>
</context>
<context>
    <name>fabriscope::Connection</name>
    <message>
        <source>The refresh was cancelled</source>
        <translation>刷新已取消</translation>
    </message>
    <message>
        <source>What had arrived is shown; refresh again for the rest</source>
        <translation>已显示收到的部分；再次刷新可获取其余部分</translation>
    </message>
</context>
<context>
    <name>fabriscope::ConnectionCheck</name>
    <message>
        <source>no answer within %1</source>
        <translation>在 %1 内没有应答</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections</source>
        <translation>代理 %1 接受连接</translation>
    </message>
    <message>
        <source>%1 takes connections at only %2 of its %3 addresses</source>
        <translation>%1 的 %3 个地址中只有 %2 个接受连接</translation>
    </message>
    <message>
        <source>It works, but may be slow at times: check the network&apos;s way to the others</source>
        <translation>可以使用，但有时可能较慢：请检查到其他地址的网络路径</translation>
    </message>
    <message>
        <source>%1 takes connections at port %2</source>
        <translation>%1 在端口 %2 上接受连接</translation>
    </message>
    <message>
        <source>connected after %1</source>
        <translation>%1 后建立连接</translation>
    </message>
</context>
<context>
    <name>fabriscope::CorrectionDelegate</name>
    <message>
        <source>automatic</source>
        <comment>left to the reader</comment>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>fabriscope::CorrectionDialog</name>
    <message>
        <source>&amp;Swap source and target where no field names them</source>
        <translation>字段未指明时对调源与目标(&amp;S)</translation>
    </message>
    <message>
        <source>Correct how the result is read</source>
        <translation>更正结果的读法</translation>
    </message>
    <message>
        <source>The outer, the row&apos;s or the first of two members is then who receives</source>
        <translation>此时外层、行或两个成员中的第一个是接收方</translation>
    </message>
    <message>
        <source>Places in the result</source>
        <translation>结果中的各处位置</translation>
    </message>
    <message>
        <source>The first figures as they would be read</source>
        <translation>按此读取时的前几个数值</translation>
    </message>
    <message>
        <source>Say what a place is where the reader did not find it, or found it wrong. It is remembered for every result of this layout. A number without a known unit and a name that is no member&apos;s stay unread all the same.</source>
        <translation>若读取器没有找到或认错某处，请在此说明它是什么。此设置会用于此布局的每个结果。没有已知单位的数字和不属于成员的名称仍然不会读取。</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>将读到的内容</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset to automatic</source>
        <translation>恢复为自动(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>fabriscope::CorrectionModel</name>
    <message>
        <source>automatic</source>
        <comment>left to the reader</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic (%1)</source>
        <comment>as what a place is read</comment>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>%1 is no unit that is known.</source>
        <translation>%1 不是已知的单位。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Which is worse</source>
        <translation>哪种更差</translation>
    </message>
</context>
<context>
    <name>fabriscope::Corrections</name>
    <message>
        <source>The correction was not kept: %1 cannot be written</source>
        <translation>更正未能保存：无法写入 %1</translation>
    </message>
    <message>
        <source>The corrections of results in %1 cannot be read</source>
        <translation>无法读取 %1 中的结果更正</translation>
    </message>
    <message>
        <source>It is damaged: mend it, or correct a result to begin anew</source>
        <translation>文件已损坏：请修复它，或更正一个结果以重新开始</translation>
    </message>
    <message>
        <source>Check that it is a file of yours, and of a reasonable size</source>
        <translation>请检查它是您自己的文件且大小合理</translation>
    </message>
    <message>
        <source>Check that its folder can be made</source>
        <translation>请检查能否创建其文件夹</translation>
    </message>
    <message>
        <source>Another Fabriscope is writing it; try again</source>
        <translation>另一个 Fabriscope 正在写入；请重试</translation>
    </message>
    <message>
        <source>Check that you may write into its folder</source>
        <translation>请检查您能否写入其文件夹</translation>
    </message>
    <message>
        <source>A later Fabriscope wrote it: use that one to correct results</source>
        <translation>它由更新版本的 Fabriscope 写入：请用那个版本更正结果</translation>
    </message>
    <message>
        <source>Something else than a file is in its place: move it</source>
        <translation>该处有一个并非文件的东西：请移走它</translation>
    </message>
    <message>
        <source>It is damaged: set it aside yourself, or mend it</source>
        <translation>文件已损坏：请自行移开或修复它</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk</source>
        <translation>请检查文件夹的权限和磁盘空间</translation>
    </message>
</context>
<context>
    <name>fabriscope::CredentialFields</name>
    <message>
        <source>An access key, kept in the keyring</source>
        <translation>访问密钥，保存在密钥环中</translation>
    </message>
    <message>
        <source>An access key, for this session only</source>
        <translation>访问密钥，仅用于本次会话</translation>
    </message>
    <message>
        <source>A profile of the aliyun command line</source>
        <translation>aliyun 命令行的配置</translation>
    </message>
    <message>
        <source>A section of ~/.alibabacloud/credentials</source>
        <translation>~/.alibabacloud/credentials 的一节</translation>
    </message>
    <message>
        <source>The environment&apos;s variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Whatever the SDKs would find first</source>
        <translation>SDK 最先找到的凭证</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>凭证(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Temporary key with a security token</source>
        <translation>带安全令牌的临时密钥(&amp;T)</translation>
    </message>
    <message>
        <source>AccessKey &amp;ID</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>Temporary key with a security token</source>
        <translation>带安全令牌的临时密钥</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>安全令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;file or section</source>
        <translation>配置或节(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Assume a role with them</source>
        <translation>用该凭证扮演角色(&amp;A)</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number of minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Assume a role with them</source>
        <translation>用该凭证扮演角色</translation>
    </message>
    <message>
        <source>Role A&amp;RN</source>
        <translation>角色 ARN(&amp;R)</translation>
    </message>
    <message>
        <source>Session na&amp;me</source>
        <translation>会话名称(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>外部 ID(&amp;X)</translation>
    </message>
    <message>
        <source>Va&amp;lid for</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>The AccessKey ID is missing.</source>
        <translation>缺少 AccessKey ID。</translation>
    </message>
    <message>
        <source>The AccessKey secret is missing.</source>
        <translation>缺少 AccessKey Secret。</translation>
    </message>
    <message>
        <source>A temporary key needs its security token.</source>
        <translation>临时密钥需要配套的安全令牌。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A role&apos;s ARN looks like acs:ram::1234567890123456:role/name.</source>
        <translation>角色的 ARN 形如 acs:ram::1234567890123456:role/name。</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>沿用已保存的内容</translation>
    </message>
    <message>
        <source>the current or default one</source>
        <translation>当前或默认的一个</translation>
    </message>
</context>
<context>
    <name>fabriscope::CredentialRecipe</name>
    <message>
        <source>The mode RsaKeyPair signs with an RSA key pair, which is withdrawn and not supported here</source>
        <translation>模式 RsaKeyPair 用 RSA 密钥对签名，它已停用，此处不支持</translation>
    </message>
    <message>
        <source>The mode BearerToken does not sign requests, and the service wants them signed</source>
        <translation>模式 BearerToken 不对请求签名，而服务要求签名</translation>
    </message>
    <message>
        <source>The mode Anonymous has no credentials, and the service answers nobody without them</source>
        <translation>模式 Anonymous 没有凭证，服务不应答没有凭证的请求</translation>
    </message>
    <message>
        <source>It names no mode, and none can be told from its other fields</source>
        <translation>它没有指明模式，从其他字段也无法判断</translation>
    </message>
    <message>
        <source>The mode “%1” is not known to this version</source>
        <translation>此版本不认识模式“%1”</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be used: %2</source>
        <translation>无法使用配置“%1”：%2</translation>
    </message>
    <message>
        <source>Choose a profile of another mode</source>
        <translation>请选择其他模式的配置</translation>
    </message>
    <message>
        <source>The profile “%1” does not say its %2</source>
        <translation>配置“%1”没有指明其 %2</translation>
    </message>
    <message>
        <source>Complete it in the file, for instance by “aliyun configure”</source>
        <translation>请在文件中补全，例如用“aliyun configure”</translation>
    </message>
    <message>
        <source>It stands in the profile “%1”</source>
        <translation>它位于配置“%1”中</translation>
    </message>
</context>
<context>
    <name>fabriscope::Credentials</name>
    <message>
        <source>Copy it again, as one line without blanks</source>
        <translation>请重新复制，确保为一行且不含空格</translation>
    </message>
    <message>
        <source>The AccessKey id is missing</source>
        <translation>缺少 AccessKey ID</translation>
    </message>
    <message>
        <source>Give the AccessKey id and its secret</source>
        <translation>请提供 AccessKey ID 及其 Secret</translation>
    </message>
    <message>
        <source>The AccessKey secret is missing</source>
        <translation>缺少 AccessKey Secret</translation>
    </message>
    <message>
        <source>The AccessKey id holds characters that no AccessKey id has</source>
        <translation>AccessKey ID 含有不允许的字符</translation>
    </message>
    <message>
        <source>The AccessKey secret holds a line break</source>
        <translation>AccessKey Secret 含有换行符</translation>
    </message>
    <message>
        <source>The security token holds characters that no security token has</source>
        <translation>安全令牌含有不允许的字符</translation>
    </message>
</context>
<context>
    <name>fabriscope::CredentialsCheck</name>
    <message>
        <source>The access key %1 cannot be tried while “%2” fails</source>
        <translation>“%2”失败时无法试用访问密钥 %1</translation>
    </message>
    <message>
        <source>Not told: the service looks at the key only when the time is right</source>
        <translation>未知：只有时间正确时，服务才会检查密钥</translation>
    </message>
    <message>
        <source>Not told: the service takes no more calls at the moment</source>
        <translation>未知：服务目前不再接受调用</translation>
    </message>
    <message>
        <source>Not told: no answer came</source>
        <translation>未知：没有收到应答</translation>
    </message>
    <message>
        <source>Not told: the answer says nothing about the access key</source>
        <translation>未知：应答没有说明访问密钥的情况</translation>
    </message>
    <message>
        <source>The service takes the access key %1</source>
        <translation>服务接受访问密钥 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>a temporary key with its token</source>
        <translation>带令牌的临时密钥</translation>
    </message>
</context>
<context>
    <name>fabriscope::CredentialsIni</name>
    <message>
        <source>Line %1 of the file says nothing and was passed over</source>
        <translation>文件的第 %1 行没有内容，已跳过</translation>
    </message>
    <message>
        <source>The section “%1” is switched off by “enable = false”</source>
        <translation>分区“%1”已用“enable = false”停用</translation>
    </message>
</context>
<context>
    <name>fabriscope::Damage</name>
    <message>
        <source>this is not JSON</source>
        <translation>这里不是 JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件在中途结束</translation>
    </message>
    <message>
        <source>one record is larger than %1 MiB</source>
        <translation>一条记录大于 %1 MiB</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>这里不是 JSON 对象</translation>
    </message>
    <message>
        <source>this object is no network test</source>
        <translation>此对象不是网络测试</translation>
    </message>
    <message>
        <source>this is an error of the service, not a test</source>
        <translation>这是服务的错误，不是测试</translation>
    </message>
    <message>
        <source>a value of this record is not JSON</source>
        <translation>此记录中有值不是 JSON</translation>
    </message>
    <message>
        <source>the packed file ends in the middle</source>
        <translation>压缩文件在中途结束</translation>
    </message>
    <message>
        <source>the packed file is damaged</source>
        <translation>压缩文件已损坏</translation>
    </message>
    <message>
        <source>line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
</context>
<context>
    <name>fabriscope::Decode</name>
    <message>
        <source>Ask again; if it stays so, look at the endpoint and the proxy</source>
        <translation>请重试；如果仍然如此，请检查服务地址和代理</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>应答大于 %1 MiB</translation>
    </message>
    <message>
        <source>Ask for fewer tests at a time, or for one type of test only</source>
        <translation>请减少每次查询的测试数，或只查询一种测试类型</translation>
    </message>
    <message>
        <source>The answer is empty</source>
        <translation>应答为空</translation>
    </message>
    <message>
        <source>The answer is a page of markup instead of JSON</source>
        <translation>应答是标记页面，而不是 JSON</translation>
    </message>
    <message>
        <source>Look at the endpoint and the proxy: something else than the service has answered</source>
        <translation>请检查服务地址和代理：应答并非来自该服务</translation>
    </message>
    <message>
        <source>The answer is JSON, but not of the shape that was asked for</source>
        <translation>应答是 JSON，但结构与请求不符</translation>
    </message>
    <message>
        <source>There is not enough memory to read the answer</source>
        <translation>内存不足，无法读取应答</translation>
    </message>
    <message>
        <source>The answer is cut off or is not JSON</source>
        <translation>应答不完整或不是 JSON</translation>
    </message>
    <message>
        <source>Reading stopped at byte %1.</source>
        <translation>读取在第 %1 字节处停止。</translation>
    </message>
    <message>
        <source>Close other programs and ask again</source>
        <translation>请关闭其他程序后重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::DemoService</name>
    <message>
        <source>A demo fleet cannot have %1 tests</source>
        <translation>演示机群不能有 %1 个测试</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1</source>
        <translation>请指定 0 到 %1 之间的数</translation>
    </message>
    <message>
        <source>A demo fleet cannot have %1 hosts</source>
        <translation>演示机群不能有 %1 个节点</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1</source>
        <translation>请指定 1 到 %1 之间的数</translation>
    </message>
    <message>
        <source>An answer cannot wait %1 ms</source>
        <translation>应答不能等待 %1 毫秒</translation>
    </message>
    <message>
        <source>The demo&apos;s clock cannot stand at that time</source>
        <translation>演示时钟不能设为该时间</translation>
    </message>
    <message>
        <source>Give a time of the years 1971 to 9990, as 2026-01-31T12:00:00Z</source>
        <translation>请指定 1971 年至 9990 年之间的时间，例如 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>The demo service cannot listen on port %1 of 127.0.0.1</source>
        <translation>演示服务无法监听 127.0.0.1 的端口 %1</translation>
    </message>
    <message>
        <source>Choose another port, or port 0 for any free one</source>
        <translation>请选择其他端口，或使用端口 0 表示任意空闲端口</translation>
    </message>
</context>
<context>
    <name>fabriscope::DescribeJobImpl</name>
    <message>
        <source>The question for one test was stopped</source>
        <translation>对单个测试的查询已停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>请重新查询</translation>
    </message>
    <message>
        <source>The service answered, but not with a test</source>
        <translation>服务已应答，但没有返回测试</translation>
    </message>
    <message>
        <source>Check the test id and the region, or refresh the list</source>
        <translation>请检查测试 ID 和地域，或刷新列表</translation>
    </message>
    <message>
        <source>The service answered with another test: %1</source>
        <translation>服务返回的是另一个测试：%1</translation>
    </message>
    <message>
        <source>Try again; nothing of that answer was taken over</source>
        <translation>请重试；未采用该应答中的任何内容</translation>
    </message>
</context>
<context>
    <name>fabriscope::DescribedAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fabriscope::DesktopNotifier</name>
    <message>
        <source>Show the test</source>
        <translation>显示测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::DetailsArea</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>This member has neither a ResourceId nor an IP nor a ServerName to know it by.</source>
        <translation>此成员没有可用于识别的 ResourceId、IP 或 ServerName。</translation>
    </message>
</context>
<context>
    <name>fabriscope::DetailsView</name>
    <message>
        <source>Details of the test</source>
        <translation>测试详情</translation>
    </message>
    <message>
        <source>Choose a test to see its details.</source>
        <translation>选择一个测试以查看其详情。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>成员（%1）</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>fabriscope::Direction</name>
    <message>
        <source>One way, clients → servers: %1 × %2 = %3 pairs</source>
        <translation>单向，客户端 → 服务端：%1 × %2 = %3 对</translation>
    </message>
    <message>
        <source>Each with each, but the record names fewer than two members: no pairs</source>
        <translation>两两互发，但记录中的成员不足两个：没有配对</translation>
    </message>
    <message>
        <source>Each with each: %1 members, %2 ordered pairs</source>
        <translation>两两互发：%1 个成员，%2 个有序对</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>集合通信</translation>
    </message>
    <message>
        <source>One %1 over all GPUs together: %2 × %3 = %4 GPUs (hosts × GPUs a host)</source>
        <translation>%1：所有 GPU 共同参与，%2 × %3 = %4 个 GPU（节点数 × 每节点 GPU 数）</translation>
    </message>
    <message>
        <source>One %1 over all GPUs together (hosts: %2, GPUs: %3)</source>
        <translation>%1：所有 GPU 共同参与（节点：%2，GPU：%3）</translation>
    </message>
    <message>
        <source>One %1 over all hosts together (hosts: %2)</source>
        <translation>%1：所有节点共同参与（节点：%2）</translation>
    </message>
    <message>
        <source>The record names no members.</source>
        <translation>记录中没有成员。</translation>
    </message>
    <message numerus="yes">
        <source>Who sends to whom is not known for this type or model; the record names %n members.</source>
        <translation>
            <numerusform>此类型或模型的收发关系未知；记录中有 %n 个成员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::DirectionLine</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>fabriscope::Doctor</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>证书 %1：%2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>颁发者 %1</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>有效期 %1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a moment and how long ago that is</comment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message numerus="yes">
        <source>The first page holds %Ln test(s)</source>
        <translation>
            <numerusform>第一页有 %Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>The service answers, but has no tests here</source>
        <translation>服务有应答，但此处没有测试</translation>
    </message>
    <message>
        <source>Check the region and the resource group: a region holds only its own tests</source>
        <translation>请检查地域和资源组：每个地域只包含自己的测试</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>还有更多页</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Elements that are no records</source>
        <translation>不是记录的元素</translation>
    </message>
    <message>
        <source>Only tests of type</source>
        <translation>仅此类型的测试</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>服务要求等待</translation>
    </message>
    <message>
        <source>Not shown: listing is not granted</source>
        <translation>未显示：没有列表查询权限</translation>
    </message>
    <message>
        <source>Not shown: the clock has to be set first</source>
        <translation>未显示：需先校准时钟</translation>
    </message>
    <message>
        <source>Not shown: the service insists on a type of test, and no call is left</source>
        <translation>未显示：服务要求指定测试类型，且已无剩余调用次数</translation>
    </message>
    <message>
        <source>Not asked while “%1” fails</source>
        <translation>“%1”失败，因此未查询</translation>
    </message>
    <message>
        <source>Not asked: first the service has to take the credentials</source>
        <translation>未查询：需先让服务接受凭证</translation>
    </message>
    <message>
        <source>Connection check by %1 at %2</source>
        <translation>连接检查，程序：%1，时间：%2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>权限策略：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the first check that failed, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The check was stopped before its end</source>
        <translation>检查在完成前被停止</translation>
    </message>
    <message>
        <source>The connection works, but something deserves a look</source>
        <translation>连接正常，但有需要留意之处</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>连接正常</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>没有凭证</translation>
    </message>
    <message>
        <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET</source>
        <translation>请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET</translation>
    </message>
    <message>
        <source>The service&apos;s code</source>
        <translation>服务返回的错误码</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>证书 (TLS)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>fabriscope::DoctorCommand</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>An archive has no connection to be checked</source>
        <translation>归档没有可检查的连接</translation>
    </message>
    <message>
        <source>Leave --offline and --archive out</source>
        <translation>请去掉 --offline 和 --archive</translation>
    </message>
</context>
<context>
    <name>fabriscope::DoctorRun</name>
    <message>
        <source>Neither a region nor an address of the service is known</source>
        <translation>地域和服务地址均未知</translation>
    </message>
    <message>
        <source>Not tried: first it has to be clear which way the requests take</source>
        <translation>未尝试：需先确定请求的发送路径</translation>
    </message>
    <message>
        <source>Not tried while “%1” fails</source>
        <translation>“%1”失败，因此未尝试</translation>
    </message>
    <message>
        <source>Plain http to this computer itself has no certificate</source>
        <translation>发往本机的明文 http 没有证书</translation>
    </message>
    <message>
        <source>Stopped while it ran</source>
        <translation>在执行过程中被停止</translation>
    </message>
    <message>
        <source>Stopped before its turn</source>
        <translation>在轮到之前被停止</translation>
    </message>
    <message>
        <source>This took longer than the %1 that a whole check may take</source>
        <translation>耗时超过了整个检查允许的 %1</translation>
    </message>
    <message>
        <source>Check again; if it stays so, look at what answers so slowly</source>
        <translation>请重新检查；如果仍然如此，请查看是什么应答如此缓慢</translation>
    </message>
    <message>
        <source>Not reached within the %1 that a whole check may take</source>
        <translation>在整个检查允许的 %1 内未能执行到此步</translation>
    </message>
</context>
<context>
    <name>fabriscope::DoctorView</name>
    <message>
        <source>Connection check</source>
        <translation>连接检查</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a profile and an address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>检查步骤</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy everything as text; it holds no secret</source>
        <translation>将全部内容复制为文本；其中不含任何机密信息</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>重新运行(&amp;R)</translation>
    </message>
    <message>
        <source>Check once more from the beginning</source>
        <translation>从头再检查一次</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the check; what has been found stays</source>
        <translation>结束检查；已得到的结果会保留</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>关闭此窗口 (Esc)</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>正在检查：%1</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>已复制报告</translation>
    </message>
</context>
<context>
    <name>fabriscope::DocumentModel</name>
    <message numerus="yes">
        <source>{ %Ln field(s) }</source>
        <translation>
            <numerusform>{ %Ln 个字段 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln entry(s) ]</source>
        <translation>
            <numerusform>[ %Ln 个条目 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>fabriscope::DocumentPage</name>
    <message>
        <source>Measured results</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>没有文档。</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>正在读取文档…</translation>
    </message>
    <message>
        <source>Copied the value</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <source>Copied the place</source>
        <translation>已复制位置</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <source>Show the document as the text it is</source>
        <translation>按原样以文本显示文档</translation>
    </message>
    <message>
        <source>The document as a tree</source>
        <translation>以树显示的文档</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy place and value</source>
        <translation>复制位置和值</translation>
    </message>
</context>
<context>
    <name>fabriscope::DuplicateProfile</name>
    <message>
        <source>The profile that was to be copied is no longer there</source>
        <translation>要复制的配置已不存在</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>请选择其他配置</translation>
    </message>
</context>
<context>
    <name>fabriscope::Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service&apos;s</source>
        <translation>本机时钟比服务端快 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service&apos;s</source>
        <translation>本机时钟比服务端慢 %1</translation>
    </message>
</context>
<context>
    <name>fabriscope::EmptyStateOverlay</name>
    <message>
        <source>Reading the tests…</source>
        <translation>正在读取测试…</translation>
    </message>
    <message>
        <source>The first ones will be here in a moment.</source>
        <translation>首批测试即将显示。</translation>
    </message>
    <message>
        <source>There are no tests</source>
        <translation>没有测试</translation>
    </message>
    <message>
        <source>The service knows no network tests for this region, type and resource group.</source>
        <translation>服务中没有此地域、类型和资源组的网络测试。</translation>
    </message>
    <message>
        <source>No test matches the filter</source>
        <translation>没有与筛选条件匹配的测试</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Why there are no tests to see</source>
        <translation>为何看不到测试</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nothing is kept here yet</source>
        <translation>这里还没有保存任何内容</translation>
    </message>
    <message>
        <source>A refresh with a connection, or files that are opened, bring tests into the archive.</source>
        <translation>在有连接时刷新或打开文件，可将测试保存到归档中。</translation>
    </message>
    <message>
        <source>No test was found so far in what was opened.</source>
        <translation>到目前为止，在打开的内容中未找到任何测试。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Endpoint</name>
    <message>
        <source>Write it as https://HOST or https://HOST:PORT, nothing else</source>
        <translation>请写为 https://HOST 或 https://HOST:PORT，不要包含其他内容</translation>
    </message>
    <message>
        <source>No region is given</source>
        <translation>未指定地域</translation>
    </message>
    <message>
        <source>Name one, for example cn-wulanchabu, or give the address of the service</source>
        <translation>请指定地域，例如 cn-wulanchabu，或提供服务的地址</translation>
    </message>
    <message>
        <source>“%1” is no region</source>
        <translation>“%1”不是地域</translation>
    </message>
    <message>
        <source>Write its id, for example cn-wulanchabu</source>
        <translation>请填写地域 ID，例如 cn-wulanchabu</translation>
    </message>
    <message>
        <source>The address of the service cannot be understood</source>
        <translation>无法识别服务的地址</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or a password</source>
        <translation>服务的地址不能包含用户名或密码</translation>
    </message>
    <message>
        <source>The address of the service “%1” says more than scheme, host and port</source>
        <translation>服务的地址“%1”包含协议、主机和端口以外的内容</translation>
    </message>
    <message>
        <source>The service cannot be reached over “%1”</source>
        <translation>无法通过“%1”访问服务</translation>
    </message>
    <message>
        <source>Plain http to %1 would show every request to the whole network</source>
        <translation>以明文 http 访问 %1 会将每个请求暴露给整个网络</translation>
    </message>
    <message>
        <source>Use https; plain http is allowed only to this computer itself</source>
        <translation>请使用 https；明文 http 仅允许用于本机</translation>
    </message>
</context>
<context>
    <name>fabriscope::EndpointFields</name>
    <message>
        <source>%1 · %2</source>
        <comment>a region&apos;s name and its id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Public address of the region</source>
        <translation>地域的公网地址</translation>
    </message>
    <message>
        <source>Address inside a VPC</source>
        <translation>VPC 内的地址</translation>
    </message>
    <message>
        <source>An address of your own</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>all of them, or an id such as rg-acfm…</source>
        <translation>全部，或某个 ID，例如 rg-acfm…</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Way in</source>
        <translation>接入方式(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>资源组(&amp;G)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong and what to do</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::EnvironmentAccount</name>
    <message>
        <source>The environment holds keys, but does not say in which region</source>
        <translation>环境变量中有密钥，但未指明地域</translation>
    </message>
    <message>
        <source>Set %1, for example to cn-wulanchabu, or give --region</source>
        <translation>请设置 %1，例如设为 cn-wulanchabu，或指定 --region</translation>
    </message>
    <message>
        <source>The environment holds only a part of the keys: %1 is missing</source>
        <translation>环境变量中的密钥不完整：缺少 %1</translation>
    </message>
    <message>
        <source>Set %1 too, or unset all ALIBABA_CLOUD_ variables of keys</source>
        <translation>请同时设置 %1，或取消设置所有与密钥有关的 ALIBABA_CLOUD_ 变量</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
</context>
<context>
    <name>fabriscope::Facts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>QP of the record: over TCP the number of concurrent connections.</source>
        <translation>记录中的 QP：使用 TCP 时表示并发连接数。</translation>
    </message>
    <message>
        <source>QP</source>
        <translation>QP</translation>
    </message>
    <message>
        <source>Queue pairs, the number of flows. More of them move the bandwidth.</source>
        <translation>队列对（Queue Pair），即流的数量。数量会影响带宽。</translation>
    </message>
    <message>
        <source>GDR</source>
        <translation>GDR</translation>
    </message>
    <message>
        <source>GPUDirect RDMA has no meaning over TCP.</source>
        <translation>GPUDirect RDMA 对 TCP 无意义。</translation>
    </message>
    <message>
        <source>GPUDirect RDMA has no meaning over TCP; the record says “%1”.</source>
        <translation>GPUDirect RDMA 对 TCP 无意义；记录中的值为“%1”。</translation>
    </message>
    <message>
        <source>GPUDirect RDMA: binds each network port to its GPU.</source>
        <translation>GPUDirect RDMA：将每个网络端口绑定到对应的 GPU。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>MTON: every client sends to every server, one way.</source>
        <translation>MTON：每个客户端向每个服务端发送，单向。</translation>
    </message>
    <message>
        <source>Fullmesh: every member sends to every other; the record lists them all as clients.</source>
        <translation>Fullmesh：每个成员向其他所有成员发送；记录将所有成员列为客户端。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>流量模型</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对数</translation>
    </message>
    <message>
        <source>Ordered pairs: from A to B and from B to A are two.</source>
        <translation>有序对：A 到 B 与 B 到 A 计为两对。</translation>
    </message>
    <message>
        <source>This is not a time the program knows.</source>
        <translation>本程序无法识别这个时间。</translation>
    </message>
    <message>
        <source>Sent without a time zone, read as UTC: %1</source>
        <translation>发送时未带时区，按 UTC 解读：%1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>UTC 时间：%1</translation>
    </message>
    <message>
        <source>Traffic test</source>
        <translation>流量测试</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The first port of the test.</source>
        <translation>测试的起始端口。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Delay test</source>
        <translation>时延测试</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Entries of Hosts; a host with several bonds stands there once for each.</source>
        <translation>Hosts 的条目数；有多个 Bond 的节点，每个 Bond 各占一条。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Different ResourceIds.</source>
        <translation>不同的 ResourceId 的数量。</translation>
    </message>
    <message>
        <source>Communication library test</source>
        <translation>通信库测试</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>通信库</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集合通信操作</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>GPUNum of the record: all GPUs together.</source>
        <translation>记录中的 GPUNum：全部 GPU 的总数。</translation>
    </message>
    <message>
        <source>GPUs a host</source>
        <translation>每节点 GPU 数</translation>
    </message>
    <message>
        <source>Shown only if the GPUs divide evenly among the hosts.</source>
        <translation>仅当 GPU 可平均分配到各节点时显示。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Its meaning is not documented.</source>
        <translation>其含义没有文档说明。</translation>
    </message>
    <message>
        <source>The record also holds what does not belong to a test of this type. It is shown because it was sent.</source>
        <translation>记录中还包含不属于此类测试的内容。因为服务发送了这些内容，所以在此显示。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Fields</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>GDR means nothing for TCP</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How far the test is, in the service&apos;s own word: InProgress, Finished, Failed, or another. Some tests are said to be in progress although they have an end.</source>
        <translation>测试的进展，使用服务的原词：InProgress、Finished、Failed 或其他。有些测试已有结束时间，却仍标为进行中。</translation>
    </message>
    <message>
        <source>Test ID</source>
        <translation>测试 ID</translation>
    </message>
    <message>
        <source>The identity of the test (TestId).</source>
        <translation>测试的标识（TestId）。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is tested (NetTestType): TrafficTest, DelayTest, CommTest, or another.</source>
        <translation>测试的内容（NetTestType）：TrafficTest、DelayTest、CommTest 或其他。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>The name of the cluster, or its id where it has no name. The filter finds both.</source>
        <translation>集群的名称，没有名称时为其 ID。筛选时两者都能匹配。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>How many entries Clients, Servers and Hosts have together.</source>
        <translation>Clients、Servers 和 Hosts 的条目总数。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>测试配置</translation>
    </message>
    <message>
        <source>The settings of the test in a few words.</source>
        <translation>测试设置的简要说明。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the test was created (CreationTime), in this computer&apos;s time zone. A question mark follows a time that came without a zone: it is read as UTC.</source>
        <translation>测试的创建时间（CreationTime），按本机时区显示。后面带问号的时间在发送时没有时区，按 UTC 解读。</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>The time from the creation of the test to its end (FinishedTime − CreationTime).</source>
        <translation>从测试创建到结束的时间（FinishedTime − CreationTime）。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The first port of the test (Port).</source>
        <translation>测试的起始端口（Port）。</translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation>网络模式</translation>
    </message>
    <message>
        <source>The service&apos;s NetworkMode, as it was sent. Its meaning is documented nowhere.</source>
        <translation>服务的 NetworkMode，按收到的原样显示。其含义没有任何文档说明。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>When the test ended (FinishedTime), in this computer&apos;s time zone. A question mark follows a time that came without a zone: it is read as UTC.</source>
        <translation>测试的结束时间（FinishedTime），按本机时区显示。后面带问号的时间在发送时没有时区，按 UTC 解读。</translation>
    </message>
    <message>
        <source>Cluster ID</source>
        <translation>集群 ID</translation>
    </message>
    <message>
        <source>The identity of the cluster (ClusterId).</source>
        <translation>集群的标识（ClusterId）。</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>集群名称</translation>
    </message>
    <message>
        <source>The name of the cluster (ClusterName).</source>
        <translation>集群的名称（ClusterName）。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The protocol of a traffic test (Protocol): RDMA or TCP.</source>
        <translation>流量测试的协议（Protocol）：RDMA 或 TCP。</translation>
    </message>
    <message>
        <source>Traffic model</source>
        <translation>流量模型</translation>
    </message>
    <message>
        <source>Who sends to whom in a traffic test (TrafficModel). MTON: the clients to the servers, one way. Fullmesh: every member to every other.</source>
        <translation>流量测试中由谁发往谁（TrafficModel）。MTON：客户端单向发往服务端。Fullmesh：每个成员发往其他所有成员。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long a traffic test is to send (Duration), in seconds.</source>
        <translation>流量测试的发送时长（Duration），以秒为单位。</translation>
    </message>
    <message>
        <source>QP</source>
        <translation>QP</translation>
    </message>
    <message>
        <source>RDMA: the number of queue pairs. TCP: the number of concurrent connections (QP).</source>
        <translation>RDMA：队列对的数量。TCP：并发连接数（QP）。</translation>
    </message>
    <message>
        <source>GDR</source>
        <translation>GDR</translation>
    </message>
    <message>
        <source>Whether an RDMA test uses GPUDirect RDMA (GDR). It means nothing for TCP.</source>
        <translation>RDMA 测试是否使用 GPUDirect RDMA（GDR）。对 TCP 没有意义。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>How many entries Clients of a traffic test has. Of a Fullmesh, all members stand there.</source>
        <translation>流量测试的 Clients 的条目数。Fullmesh 测试的所有成员都列在其中。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>How many entries Servers of a traffic test has.</source>
        <translation>流量测试的 Servers 的条目数。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>How many entries Hosts of a delay or communication library test has.</source>
        <translation>时延测试或通信库测试的 Hosts 的条目数。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>通信库</translation>
    </message>
    <message>
        <source>The communication library (Type): ACCL or NCCL.</source>
        <translation>通信库（Type）：ACCL 或 NCCL。</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集合通信操作</translation>
    </message>
    <message>
        <source>The collective operation of a communication library test (Model), as AllToAll.</source>
        <translation>通信库测试的集合通信操作（Model），例如 AllToAll。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>How many GPUs take part in a communication library test (GPUNum).</source>
        <translation>参与通信库测试的 GPU 数量（GPUNum）。</translation>
    </message>
    <message>
        <source>Member names</source>
        <translation>成员名称</translation>
    </message>
    <message>
        <source>The hosts of the test, each once. The filter finds ResourceId, IP and ServerName.</source>
        <translation>测试的节点，每个只列一次。筛选时可匹配 ResourceId、IP 和 ServerName。</translation>
    </message>
    <message>
        <source>Bonds</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>The network bonds of the members (Bond), each once.</source>
        <translation>成员的网卡绑定口（Bond），每个只列一次。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近确认时间</translation>
    </message>
    <message>
        <source>When the test was last known to be as it is shown: an answer of the service, or a file, held it then. Gone: the service&apos;s whole list did not have it any more.</source>
        <translation>最近一次确认测试状态与所示内容一致的时间：当时服务的应答或文件中的内容如此。已消失：服务的完整列表中已不再包含此测试。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失时间</translation>
    </message>
    <message>
        <source>Since when the service has the test no more; empty while it has it. The filter gone:true finds those tests.</source>
        <translation>服务从何时起不再有此测试；仍有时为空。筛选条件 gone:true 可查找这些测试。</translation>
    </message>
</context>
<context>
    <name>fabriscope::FigureModel</name>
    <message>
        <source>the chosen member</source>
        <translation>所选成员</translation>
    </message>
</context>
<context>
    <name>fabriscope::FiguresPage</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Which figures are shown; of one metric the worst come first</source>
        <translation>显示哪些数值；选择单个指标时最差的排在最前</translation>
    </message>
    <message>
        <source>Filter figures</source>
        <translation>筛选数值</translation>
    </message>
    <message>
        <source>Members, sizes and figures as they stood; every word has to be found</source>
        <translation>成员、大小和原文数值；每个词都必须匹配</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>连同表头复制单元格</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Show only figures of %1</source>
        <translation>只显示 %1 的数值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln cell(s)</source>
        <translation>
            <numerusform>已复制 %Ln 个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::FileOpening</name>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Open files of tests</source>
        <translation>打开测试文件</translation>
    </message>
    <message>
        <source>There are no tests on the clipboard</source>
        <translation>剪贴板中没有测试</translation>
    </message>
    <message>
        <source>Copy an answer of the service as JSON, or files of tests, and paste again</source>
        <translation>请复制服务的 JSON 响应或测试文件，然后再次粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln test(s) read…</source>
        <translation>
            <numerusform>%1：已读取 %Ln 个测试…</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>With the %Ln test(s) of %1</source>
        <translation>
            <numerusform>与 %1 的 %Ln 个测试一起</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the archive</source>
        <translation>保存到归档</translation>
    </message>
    <message>
        <source>Whose tests are these?</source>
        <translation>这些测试属于谁？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read, %1 of them new to the archive.</source>
        <translation>
            <numerusform>已读取 %Ln 个测试，其中 %1 个是归档中没有的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read; they are shown, not kept.</source>
        <translation>
            <numerusform>已读取 %Ln 个测试；仅显示，不保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln test(s) had been read.</source>
        <translation>
            <numerusform>已停止；此前读取了 %Ln 个测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files could not be read, or not whole</source>
        <translation>
            <numerusform>有 %Ln 个文件无法读取或未能完整读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The details name each of them, and what can be done</source>
        <translation>详细信息中列出了每个文件以及可采取的措施</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilePrompt</name>
    <message>
        <source>Files of tests (*.json *.jsonl *.ndjson *.gz *.txt)</source>
        <translation>测试文件 (*.json *.jsonl *.ndjson *.gz *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fabriscope::FileSource</name>
    <message>
        <source>The default section of the SDKs&apos; credentials file</source>
        <translation>SDK 凭证文件的默认分区</translation>
    </message>
    <message>
        <source>The section “%1” of the SDKs&apos; credentials file</source>
        <translation>SDK 凭证文件的分区“%1”</translation>
    </message>
    <message>
        <source>The current profile of the aliyun CLI</source>
        <translation>aliyun CLI 的当前配置</translation>
    </message>
    <message>
        <source>The profile “%1” of the aliyun CLI</source>
        <translation>aliyun CLI 的配置“%1”</translation>
    </message>
</context>
<context>
    <name>fabriscope::FileToImport</name>
    <message>
        <source>There is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>Look at its name and its folder</source>
        <translation>请检查其名称和所在文件夹</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>Name the files inside it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Look whether you may read it</source>
        <translation>请检查您是否有权读取</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>无法读取标准输入</translation>
    </message>
    <message>
        <source>Hand the file over by its name</source>
        <translation>请改用文件名指定文件</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1 could not be read to its end</source>
        <translation>%1 未能读到末尾</translation>
    </message>
    <message>
        <source>Look at the disk or the network it lies on, and try again</source>
        <translation>请检查其所在的磁盘或网络，然后重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterActions</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the selected filter another name</source>
        <translation>为所选筛选条件指定其他名称</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the query of the selected filter</source>
        <translation>更改所选筛选条件的查询</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected filter up</source>
        <translation>将所选筛选条件上移</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the selected filter down</source>
        <translation>将所选筛选条件下移</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selected filters</source>
        <translation>移除所选筛选条件</translation>
    </message>
    <message>
        <source>&amp;Save filter…</source>
        <translation>保存筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the filter in the bar under a name</source>
        <translation>命名并保存筛选栏中的筛选条件</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Take back what was done to the filters last</source>
        <translation>撤销对筛选条件的上一次操作</translation>
    </message>
    <message>
        <source>&amp;Import filters…</source>
        <translation>导入筛选条件(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the filters of a file to yours</source>
        <translation>将文件中的筛选条件添加到您的筛选条件中</translation>
    </message>
    <message>
        <source>E&amp;xport filters…</source>
        <translation>导出筛选条件(&amp;X)…</translation>
    </message>
    <message>
        <source>Save all filters into a file to hand on</source>
        <translation>将所有筛选条件保存到文件，以便分享</translation>
    </message>
    <message>
        <source>Export se&amp;lected filters…</source>
        <translation>导出所选筛选条件(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the selected filters into a file to hand on</source>
        <translation>将所选筛选条件保存到文件，以便分享</translation>
    </message>
    <message>
        <source>&amp;Bring back the built-in filters</source>
        <translation>恢复内置筛选条件(&amp;B)</translation>
    </message>
    <message>
        <source>Add the filters that come with Fabriscope and were removed</source>
        <translation>重新添加已移除的 Fabriscope 自带筛选条件</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter, as in: type:traffic status:failed cluster:prod created&lt;7d</source>
        <translation>筛选，例如：type:traffic status:failed cluster:prod created&lt;7d</translation>
    </message>
    <message>
        <source>Filter for tests</source>
        <translation>测试筛选条件</translation>
    </message>
    <message>
        <source>Tests shown</source>
        <translation>显示的测试</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选条件的错误</translation>
    </message>
    <message>
        <source>Help on the filter</source>
        <translation>筛选帮助</translation>
    </message>
    <message>
        <source>What can be typed here (F1)</source>
        <translation>此处可以输入的内容 (F1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many tests are shown, and how many there are</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>编辑筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选条件的名称</translation>
    </message>
    <message>
        <source>As it is to stand in the sidebar</source>
        <translation>在侧边栏中显示的名称</translation>
    </message>
    <message>
        <source>Query of the filter</source>
        <translation>筛选条件的查询</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a filter “%1”: it gets this query.</source>
        <translation>已有筛选条件“%1”：其查询将替换为此查询。</translation>
    </message>
    <message>
        <source>There is another filter “%1”: this one will be “%2”.</source>
        <translation>已有另一个筛选条件“%1”：此筛选条件将命名为“%2”。</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterKeeping</name>
    <message>
        <source>Saved the filter “%1”</source>
        <translation>已保存筛选条件“%1”</translation>
    </message>
    <message>
        <source>The filter “%1” has another query now</source>
        <translation>筛选条件“%1”的查询已更改</translation>
    </message>
    <message>
        <source>Removed the filter “%1”</source>
        <translation>已移除筛选条件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln filter(s)</source>
        <translation>
            <numerusform>已移除 %Ln 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>导入筛选条件</translation>
    </message>
    <message>
        <source>The file brought no new filters</source>
        <translation>文件中没有新的筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s filter(s) you had already.</source>
        <translation>
            <numerusform>文件中有 %Ln 个筛选条件原已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have another filter of that name, so one is called “%1”.</source>
        <translation>您已有另一个同名的筛选条件，因此其中一个命名为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the name of another filter of yours, and a number behind it: “%1”, …</source>
        <translation>
            <numerusform>%Ln 个与您的其他筛选条件同名，已在名称后加上编号：“%1”、…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln filter(s)</source>
        <translation>
            <numerusform>导出 %Ln 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters of Fabriscope (*.json)</source>
        <translation>Fabriscope 筛选条件 (*.json)</translation>
    </message>
    <message>
        <source>Saved the filters as %1</source>
        <translation>已将筛选条件保存为 %1</translation>
    </message>
</context>
<context>
    <name>fabriscope::FilterStore</name>
    <message>
        <source>The file of your filters was damaged; it is kept as %1</source>
        <translation>您的筛选条件文件已损坏；已将其保留为 %1</translation>
    </message>
    <message>
        <source>Look there for filters that are missing now</source>
        <translation>如有筛选条件缺失，请在该文件中查找</translation>
    </message>
</context>
<context>
    <name>fabriscope::Filters</name>
    <message>
        <source>The saved filters in %1 cannot be read</source>
        <translation>无法读取 %1 中保存的筛选条件</translation>
    </message>
    <message>
        <source>Mend line %1, which is no JSON</source>
        <translation>请修正第 %1 行，该处不是 JSON</translation>
    </message>
    <message>
        <source>Take a file that Fabriscope wrote its filters to</source>
        <translation>请选择由 Fabriscope 写入筛选条件的文件</translation>
    </message>
    <message>
        <source>It names no version; the present one is 1</source>
        <translation>文件未注明版本；当前版本为 1</translation>
    </message>
    <message>
        <source>There is no saved filter &quot;%1&quot;</source>
        <translation>没有已保存的筛选条件“%1”</translation>
    </message>
    <message>
        <source>Type the query itself; there are no saved filters</source>
        <translation>请直接输入查询；没有已保存的筛选条件</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>The filter was not saved: %1 cannot be written</source>
        <translation>筛选条件未保存：%1 不可写</translation>
    </message>
    <message>
        <source>Check that it is a file of yours, and of a reasonable size</source>
        <translation>请确认该文件属于您，且大小合理</translation>
    </message>
    <message>
        <source>Check that its folder can be made</source>
        <translation>请确认可以创建其文件夹</translation>
    </message>
    <message>
        <source>Another Fabriscope is writing it; try again</source>
        <translation>另一个 Fabriscope 程序正在写入该文件；请重试</translation>
    </message>
    <message>
        <source>Check that you may write into its folder</source>
        <translation>请确认您有写入其文件夹的权限</translation>
    </message>
    <message>
        <source>The filter was not saved: a later Fabriscope wrote %1</source>
        <translation>筛选条件未保存：%1 由更新版本的 Fabriscope 写入</translation>
    </message>
    <message>
        <source>Use that one to change your filters</source>
        <translation>请使用该版本更改筛选条件</translation>
    </message>
    <message>
        <source>Something else than a file is in its place: move it</source>
        <translation>该位置存在的不是文件：请将其移走</translation>
    </message>
    <message>
        <source>It is damaged: set it aside yourself, or mend it</source>
        <translation>文件已损坏：请自行将其移到一旁，或加以修正</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk</source>
        <translation>请检查其文件夹的权限和磁盘的剩余空间</translation>
    </message>
</context>
<context>
    <name>fabriscope::Freshness</name>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>自 %1 起消失</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Last known to be so on %1.</source>
        <translation>最近一次确认如此的时间：%1。</translation>
    </message>
    <message>
        <source>On %1 the service no longer had this test.</source>
        <translation>%1 时，服务已没有此测试。</translation>
    </message>
</context>
<context>
    <name>fabriscope::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Running tests</source>
        <translation>运行中的测试</translation>
    </message>
    <message>
        <source>&amp;Tell the desktop when a test has ended</source>
        <translation>测试结束时发送桌面通知(&amp;T)</translation>
    </message>
    <message>
        <source>Tests that are in sight need no telling</source>
        <translation>对于当前可见的测试，不发送通知</translation>
    </message>
    <message>
        <source>Running tests are followed with at most ten calls a minute, while the window is seen.</source>
        <translation>窗口可见时，会监视运行中的测试，每分钟最多调用十次。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language in itself</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>The language is the desktop&apos;s. To start in another, use --lang en or --lang zh_CN.</source>
        <translation>语言跟随桌面设置。若要以其他语言启动，请使用 --lang en 或 --lang zh_CN。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Grouping</name>
    <message numerus="yes">
        <source>%Ln tests</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <comment>of the tests of a group</comment>
        <translation>没有失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed (%1 %)</source>
        <comment>of the tests of a group; %1 is their share</comment>
        <translation>
            <numerusform>%Ln 个失败（%1%）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many tests a group has · how many failed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group&apos;s name · its counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without a cluster</source>
        <comment>tests</comment>
        <translation>没有集群</translation>
    </message>
    <message>
        <source>Without a type</source>
        <comment>tests</comment>
        <translation>没有类型</translation>
    </message>
    <message>
        <source>Without a status</source>
        <comment>tests</comment>
        <translation>没有状态</translation>
    </message>
    <message>
        <source>Without a readable time of creation</source>
        <comment>tests</comment>
        <translation>没有可识别的创建时间</translation>
    </message>
    <message>
        <source>Without a configuration</source>
        <comment>tests</comment>
        <translation>没有测试配置</translation>
    </message>
    <message>
        <source>Without a named member</source>
        <comment>tests</comment>
        <translation>没有具名成员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group&apos;s name, and its id</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fabriscope::GroupingActions</name>
    <message>
        <source>&amp;None</source>
        <comment>group by</comment>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <comment>group by</comment>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <comment>group by</comment>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <comment>group by</comment>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <comment>group by</comment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;onfiguration</source>
        <comment>group by</comment>
        <translation>测试配置(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <comment>group by</comment>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>Show the tests as one list</source>
        <translation>将测试显示为一个列表</translation>
    </message>
    <message>
        <source>Show the tests of each cluster together</source>
        <translation>将同一集群的测试归在一起显示</translation>
    </message>
    <message>
        <source>Show the tests of each type together</source>
        <translation>将同一类型的测试归在一起显示</translation>
    </message>
    <message>
        <source>Show the tests of each status together</source>
        <translation>将同一状态的测试归在一起显示</translation>
    </message>
    <message>
        <source>Show the tests that were created on the same day together</source>
        <translation>将同一天创建的测试归在一起显示</translation>
    </message>
    <message>
        <source>Show the tests with the same settings together</source>
        <translation>将设置相同的测试归在一起显示</translation>
    </message>
    <message>
        <source>Show the tests of each host together; a test stands with each of its hosts</source>
        <translation>将同一主机的测试归在一起显示；一个测试会出现在其每台主机下</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>&amp;Worst first</source>
        <translation>失败率高的在前(&amp;W)</translation>
    </message>
    <message>
        <source>Show the groups with the highest share of failed tests first</source>
        <translation>首先显示失败测试占比最高的组</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Show only the heads of the groups</source>
        <translation>仅显示各组的标题</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Show the tests of every group</source>
        <translation>显示每个组的测试</translation>
    </message>
    <message>
        <source>Show tests that have something in common below a head that counts them</source>
        <translation>将有共同点的测试归在一个显示计数的标题下</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <comment>%1 is as Cluster, Type</comment>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <comment>read aloud; %1 is as None, Cluster, Type</comment>
        <translation>分组方式：%1</translation>
    </message>
</context>
<context>
    <name>fabriscope::History</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 that have ended failed (%3)</source>
        <comment>tests</comment>
        <translation>已结束的 %2 个中有 %1 个失败（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n are running</source>
        <comment>tests</comment>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n tests</source>
        <comment>a host took part</comment>
        <translation>
            <numerusform>参与 %n 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>how many tests, how they went</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>； </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>roles and bonds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which test of how many, and what it is</comment>
        <translation>第 %1 个（共 %2 个）：%3</translation>
    </message>
</context>
<context>
    <name>fabriscope::HistoryModel</name>
    <message>
        <source>–</source>
        <comment>a value that is missing</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>fabriscope::HistoryRows</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>失败比例</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>the roles and bonds in a test</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名</translation>
    </message>
    <message>
        <source>Last together</source>
        <translation>最近一次共同测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::HistoryTable</name>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportCommand</name>
    <message numerus="yes">
        <source>%Ln record(s) of %1 were skipped</source>
        <translation>
            <numerusform>跳过了 %1 中的 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 new, %4 changed</source>
        <translation>%1：%2，新增 %3 个，更改 %4 个</translation>
    </message>
    <message>
        <source>%1: %2, %3 new, %4 changed, %5 (first at %6)</source>
        <translation>%1：%2，新增 %3 个，更改 %4 个，%5（首处：%6）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped</source>
        <translation>
            <numerusform>跳过 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportJob</name>
    <message>
        <source>The import was cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>What had been read stays; import again to have the rest</source>
        <translation>已读取的内容会保留；再次导入即可得到其余内容</translation>
    </message>
    <message>
        <source>The archive was closed during the import</source>
        <translation>归档在导入期间被关闭</translation>
    </message>
    <message>
        <source>Import the file again</source>
        <translation>请重新导入该文件</translation>
    </message>
    <message>
        <source>Choose a file of tests as JSON: an answer of ListNetTestResults, a list of results, or single ones</source>
        <translation>请选择 JSON 格式的测试文件：ListNetTestResults 的应答、结果列表或单个结果</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 holds no test that can be read</source>
        <translation>%1 中没有可读取的测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportList</name>
    <message>
        <source>There is a profile of that name already</source>
        <translation>已有同名的配置</translation>
    </message>
    <message>
        <source>It names no region: add a profile by hand, and choose it there</source>
        <translation>其中没有地域：请手动添加配置并在那里选择地域</translation>
    </message>
    <message>
        <source>&amp;Read them from there each time</source>
        <translation>每次从那里读取(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y their keys into the keyring</source>
        <translation>将其密钥复制到密钥环(&amp;Y)</translation>
    </message>
    <message>
        <source>Profiles of the aliyun command line</source>
        <translation>aliyun 命令行的配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>What the aliyun command line changes there holds for Fabriscope too</source>
        <translation>aliyun 命令行在那里所做的更改对 Fabriscope 同样有效</translation>
    </message>
    <message>
        <source>Modes without keys of their own are read from there all the same</source>
        <translation>自身没有密钥的模式仍然从那里读取</translation>
    </message>
    <message>
        <source>The current one of the command line</source>
        <translation>命令行的当前配置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile and a remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln profile(s)</source>
        <translation>
            <numerusform>添加 %Ln 个配置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportProfiles</name>
    <message>
        <source>The profile “%1” is no longer in the file</source>
        <translation>文件中已没有配置“%1”</translation>
    </message>
    <message>
        <source>Choose among those that are there now</source>
        <translation>请在现有的配置中选择</translation>
    </message>
</context>
<context>
    <name>fabriscope::ImportQueue</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>另有 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read and were skipped</source>
        <translation>
            <numerusform>%1 中有 %Ln 条记录无法读取，已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is shown; the details name the places in the file</source>
        <translation>其余内容已显示；详细信息中列出了文件中的位置</translation>
    </message>
</context>
<context>
    <name>fabriscope::JsonView</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>This is not JSON; it is shown as it came.</source>
        <translation>这不是 JSON，按收到的原样显示。</translation>
    </message>
    <message>
        <source>Shown in part: %1 more lines are left out. Copy all gives everything.</source>
        <translation>仅显示一部分：另有 %1 行未显示。“全部复制”可得到全部内容。</translation>
    </message>
    <message>
        <source>Very long lines are cut (%1). Copy all gives everything.</source>
        <translation>过长的行已截断（%1）。“全部复制”可得到全部内容。</translation>
    </message>
    <message>
        <source>Copied the whole text (%1 characters)</source>
        <translation>已复制全部文本（%1 个字符）</translation>
    </message>
</context>
<context>
    <name>fabriscope::KeychainJob</name>
    <message>
        <source>The keyring cannot be heard: the program runs without GLib&apos;s event loop</source>
        <translation>无法接收密钥环的消息：程序运行时未使用 GLib 的事件循环</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in the environment</source>
        <translation>请在环境变量中没有 QT_NO_GLIB 的情况下启动程序</translation>
    </message>
</context>
<context>
    <name>fabriscope::KeychainStore</name>
    <message>
        <source>The keyring&apos;s entry of this profile was not made by this Fabriscope, and is left as it is</source>
        <translation>密钥环中此配置的条目不是由此版本的 Fabriscope 创建的，将保持原样</translation>
    </message>
    <message>
        <source>Update Fabriscope, or remove the profile and add it anew</source>
        <translation>请更新 Fabriscope，或移除此配置后重新添加</translation>
    </message>
</context>
<context>
    <name>fabriscope::Keyring</name>
    <message>
        <source>The keyring cannot be reached: this session has no D-Bus session bus</source>
        <translation>无法访问密钥环：此会话没有 D-Bus 会话总线</translation>
    </message>
    <message>
        <source>Log in on a desktop, or start the program in dbus-run-session with a keyring</source>
        <translation>请登录桌面，或在带有密钥环的 dbus-run-session 中启动程序</translation>
    </message>
    <message>
        <source>There is no keyring in this session</source>
        <translation>此会话中没有密钥环</translation>
    </message>
    <message>
        <source>Install and start one, for example gnome-keyring or KWallet, and try again</source>
        <translation>请安装并启动一个密钥环，例如 gnome-keyring 或 KWallet，然后重试</translation>
    </message>
    <message>
        <source>There is no keyring yet that could keep a secret</source>
        <translation>尚无可保存密钥的密钥环</translation>
    </message>
    <message>
        <source>Try again and answer its question for a password, or make one in the desktop&apos;s settings</source>
        <translation>请重试并在其询问时设置密码，或在桌面设置中创建一个密钥环</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Unlock it and try again</source>
        <translation>请解锁后重试</translation>
    </message>
    <message>
        <source>The keyring no longer holds the secret of the profile “%1”</source>
        <translation>密钥环中已没有配置“%1”的密钥</translation>
    </message>
    <message>
        <source>Enter the secret again</source>
        <translation>请重新输入密钥</translation>
    </message>
    <message>
        <source>The keyring holds no secret of the profile “%1”</source>
        <translation>密钥环中没有配置“%1”的密钥</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>请输入密钥</translation>
    </message>
    <message>
        <source>The keyring refuses access</source>
        <translation>密钥环拒绝访问</translation>
    </message>
    <message>
        <source>Allow Fabriscope to use it and try again</source>
        <translation>请允许 Fabriscope 使用密钥环，然后重试</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>密钥环尚未应答</translation>
    </message>
    <message>
        <source>Look for its window: it may be asking for a password</source>
        <translation>请查找其窗口：它可能正在询问密码</translation>
    </message>
    <message>
        <source>The keyring failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>Try again; if it fails again, restart the keyring or log in anew</source>
        <translation>请重试；如果再次失败，请重启密钥环或重新登录</translation>
    </message>
</context>
<context>
    <name>fabriscope::Language</name>
    <message>
        <source>The translation %1 is missing</source>
        <translation>缺少翻译 %1</translation>
    </message>
    <message>
        <source>Install Fabriscope anew</source>
        <translation>请重新安装 Fabriscope</translation>
    </message>
</context>
<context>
    <name>fabriscope::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>To be watched above (%1)</source>
        <translation>高于此值需关注（%1）</translation>
    </message>
    <message>
        <source>To be watched below (%1)</source>
        <translation>低于此值需关注（%1）</translation>
    </message>
    <message>
        <source>Bad above (%1)</source>
        <translation>高于此值为差（%1）</translation>
    </message>
    <message>
        <source>Bad below (%1)</source>
        <translation>低于此值为差（%1）</translation>
    </message>
    <message>
        <source>What is wrong with the limits</source>
        <translation>阈值有什么问题</translation>
    </message>
    <message>
        <source>Limits of these figures alone. Leave a line empty for no limit.</source>
        <translation>仅用于这些数值的阈值。留空表示没有阈值。</translation>
    </message>
    <message>
        <source>What is to be watched has to begin below what is bad.</source>
        <translation>“需关注”的起点必须低于“差”。</translation>
    </message>
    <message>
        <source>What is to be watched has to begin above what is bad.</source>
        <translation>“需关注”的起点必须高于“差”。</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like %2.</source>
        <translation>“%1”不是数字；请写成 %2 这样。</translation>
    </message>
    <message>
        <source>No figure is below 0.</source>
        <translation>数值不会低于 0。</translation>
    </message>
</context>
<context>
    <name>fabriscope::ListCommand</name>
    <message>
        <source>--filter has a wrong term at character %1</source>
        <translation>--filter 的第 %1 个字符处有错误的条件</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of the answers were no records and were skipped</source>
        <translation>
            <numerusform>响应中有 %n 个元素不是记录，已跳过</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::ListJobImpl</name>
    <message>
        <source>The service lost the place in the list again and again, so the list is not complete</source>
        <translation>服务多次丢失列表位置，因此列表不完整</translation>
    </message>
    <message>
        <source>The tests already shown stay; refresh in a while to get the others</source>
        <translation>已显示的测试会保留；请稍后刷新以获取其余测试</translation>
    </message>
    <message>
        <source>The list was stopped before its end</source>
        <translation>列表在读完之前已停止</translation>
    </message>
    <message>
        <source>The tests already shown stay; refresh to get the others</source>
        <translation>已显示的测试会保留；刷新可获取其余测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) of the answers were no records and were skipped</source>
        <translation>
            <numerusform>响应中有 %Ln 个元素不是记录，已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
</context>
<context>
    <name>fabriscope::MakeSource</name>
    <message>
        <source>The environment holds no keys</source>
        <translation>环境变量中没有密钥</translation>
    </message>
    <message>
        <source>Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET before starting</source>
        <translation>启动前请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET</translation>
    </message>
    <message>
        <source>The environment&apos;s variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The access key %1</source>
        <translation>AccessKey %1</translation>
    </message>
</context>
<context>
    <name>fabriscope::Matrix</name>
    <message>
        <source>no pair of this test</source>
        <translation>不是此测试的成员对</translation>
    </message>
    <message>
        <source>not measured in both tests</source>
        <translation>并非两个测试都有测量</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>best to worst, logarithmic</source>
        <translation>从最好到最差，对数刻度</translation>
    </message>
    <message>
        <source>best to worst, linear</source>
        <translation>从最好到最差，线性刻度</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>2.1 × the lowest, NVIDIA ClusterKit</source>
        <translation>最低值的 2.1 倍，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>93 % of the highest, NVIDIA ClusterKit</source>
        <translation>最高值的 93 %，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>your own limits</source>
        <translation>您自己的界限</translation>
    </message>
    <message>
        <source>Pairs of the test</source>
        <translation>测试的成员对</translation>
    </message>
    <message>
        <source>Passed or failed</source>
        <translation>通过或失败</translation>
    </message>
    <message>
        <source>messages of %1</source>
        <translation>消息大小 %1</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a metric, a test</comment>
        <translation>%1，与 %2 比较</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>who sends, who receives, the figure</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>The worst of %1 pairs here: %2</source>
        <translation>此处 %1 个成员对中最差的：%2</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>没有界限。</translation>
    </message>
    <message>
        <source>These figures have no limit by this rule (%1).</source>
        <translation>按此规则（%1）这些数值没有界限。</translation>
    </message>
    <message>
        <source>bad above %1</source>
        <translation>高于 %1 为差</translation>
    </message>
    <message>
        <source>bad below %1</source>
        <translation>低于 %1 为差</translation>
    </message>
    <message>
        <source>to be watched above %1</source>
        <translation>高于 %1 需留意</translation>
    </message>
    <message>
        <source>to be watched below %1</source>
        <translation>低于 %1 需留意</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>limits, whose rule it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is known of single pairs: no figure of a pair was recognised in the results.</source>
        <translation>对单个成员对一无所知：结果中没有识别出成员对的数值。</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>全部成员对</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>who sends, who receives</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1 to all</source>
        <translation>从 %1 到全部</translation>
    </message>
    <message>
        <source>From all to %1</source>
        <translation>从全部到 %1</translation>
    </message>
    <message>
        <source>%1 sources × %2 targets</source>
        <translation>%1 个源 × %2 个目标</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>2.1 × %1, the lowest between hosts, NVIDIA ClusterKit</source>
        <translation>主机之间最低值 %1 的 2.1 倍，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>93 % of %1, the highest between hosts, NVIDIA ClusterKit</source>
        <translation>主机之间最高值 %1 的 93 %，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>2.1 × %1, the lowest, NVIDIA ClusterKit</source>
        <translation>最低值 %1 的 2.1 倍，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>93 % of %1, the highest, NVIDIA ClusterKit</source>
        <translation>最高值 %1 的 93 %，NVIDIA ClusterKit</translation>
    </message>
    <message>
        <source>the median between hosts, %1</source>
        <translation>主机之间的中位数 %1</translation>
    </message>
    <message>
        <source>the median of this test, %1</source>
        <translation>本测试的中位数 %1</translation>
    </message>
    <message>
        <source>3.5 % and 7 % worse than before, as the node checks of SuperBench and Azure</source>
        <translation>比之前差 3.5 % 和 7 %，与 SuperBench 和 Azure 的节点检查相同</translation>
    </message>
    <message>
        <source>3.5 % and 7 % worse than %1, as the node checks of SuperBench and Azure</source>
        <comment>the median</comment>
        <translation>比%1差 3.5 % 和 7 %，与 SuperBench 和 Azure 的节点检查相同</translation>
    </message>
    <message>
        <source>2.5 and 3.5 deviations (1.4826 × MAD) from %1, after Leys 2013 and Iglewicz and Hoaglin 1993</source>
        <comment>the median</comment>
        <translation>偏离%1 2.5 和 3.5 个偏差（1.4826 × MAD），依据 Leys 2013 以及 Iglewicz 和 Hoaglin 1993</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln 个差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be watched</source>
        <translation>
            <numerusform>%Ln 个需关注</numerusform>
        </translation>
    </message>
    <message>
        <source>A collective runs over all of its members together: this test has no pairs.</source>
        <translation>集合通信由全部成员共同进行：此测试没有成员对。</translation>
    </message>
    <message>
        <source>The record names no members, so there are no pairs.</source>
        <translation>记录没有列出成员，因此没有成员对。</translation>
    </message>
    <message>
        <source>Nobody has described who talks to whom in a test of this type, and its results name no pairs.</source>
        <translation>没有资料说明这种类型的测试中谁与谁通信，其结果也没有列出成员对。</translation>
    </message>
    <message>
        <source>This test has one member: there is nobody for it to talk to.</source>
        <translation>此测试只有一个成员：没有可与之通信的对象。</translation>
    </message>
    <message>
        <source>The record names nobody whom its members could talk to.</source>
        <translation>记录没有列出其成员可以与之通信的对象。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) measured in both tests</source>
        <translation>
            <numerusform>两个测试都测量了 %Ln 个成员对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) measured</source>
        <translation>
            <numerusform>测量了 %Ln 个成员对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a figure</source>
        <translation>
            <numerusform>%Ln 个没有数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within one host, left out of limits and scale</source>
        <translation>
            <numerusform>%Ln 个在同一主机内，不计入阈值和色阶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated figure(s), the worst of each pair is drawn</source>
        <translation>
            <numerusform>%Ln 个重复数值，每对绘制最差的一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) not drawn, of single members or other message sizes</source>
        <translation>
            <numerusform>%Ln 个数值未绘制，属于单个成员或其他消息大小</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared with %1: it has no such figures of the same message size.</source>
        <translation>未与 %1 比较：它没有相同消息大小的此类数值。</translation>
    </message>
    <message>
        <source>order: %1</source>
        <comment>by name, by subnet …</comment>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>coloured by limits</source>
        <translation>按阈值着色</translation>
    </message>
    <message>
        <source>coloured by a scale that was kept</source>
        <translation>按保留的色阶着色</translation>
    </message>
    <message>
        <source>coloured by figures</source>
        <translation>按数值着色</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>by subnet</source>
        <translation>按子网</translation>
    </message>
    <message>
        <source>by bond</source>
        <translation>按 bond</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>The results are being read.</source>
        <translation>正在读取结果。</translation>
    </message>
    <message>
        <source>The test is still running: what it measured can be fetched when it has ended.</source>
        <translation>测试仍在进行：结束后可以获取其测量结果。</translation>
    </message>
    <message>
        <source>What this test measured was not fetched yet. The tab “Results” fetches it.</source>
        <translation>尚未获取此测试的测量结果。可在“结果”标签页中获取。</translation>
    </message>
    <message>
        <source>failed pairs of a row or column</source>
        <translation>某行或某列中失败的成员对</translation>
    </message>
    <message>
        <source>bad pairs of a row or column</source>
        <translation>某行或某列中差的成员对</translation>
    </message>
    <message>
        <source>rows send, columns receive</source>
        <translation>行为发送方，列为接收方</translation>
    </message>
</context>
<context>
    <name>fabriscope::MatrixLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
</context>
<context>
    <name>fabriscope::MatrixPane</name>
    <message>
        <source>The next tests are compared with %1</source>
        <translation>后续测试将与 %1 比较</translation>
    </message>
    <message>
        <source>Figures of what is chosen</source>
        <translation>所选内容的数值</translation>
    </message>
</context>
<context>
    <name>fabriscope::MatrixTools</name>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Which figures are shown</source>
        <translation>显示哪种数值</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Of which message size</source>
        <translation>哪种消息大小</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In which order members stand</source>
        <translation>成员按什么顺序排列</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>From where on a figure is bad</source>
        <translation>从何处起数值算差</translation>
    </message>
    <message>
        <source>ClusterKit</source>
        <translation>ClusterKit</translation>
    </message>
    <message>
        <source>own limits…</source>
        <translation>自定界限…</translation>
    </message>
    <message>
        <source>Colours and scale</source>
        <translation>颜色与刻度</translation>
    </message>
    <message>
        <source>Colour by limits: good, to be watched, bad</source>
        <translation>按界限着色：好、需留意、差</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Compare with another test</source>
        <translation>与另一个测试比较</translation>
    </message>
    <message>
        <source>Compare the next tests with this one</source>
        <translation>将后续测试与此测试比较</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>不再比较</translation>
    </message>
    <message>
        <source>Go to the worst pair (W)</source>
        <translation>转到最差的成员对 (W)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Fit the whole matrix (0)</source>
        <translation>显示整个矩阵 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Copy the matrix as a picture</source>
        <translation>将矩阵复制为图片</translation>
    </message>
    <message>
        <source>Save the matrix as a picture</source>
        <translation>将矩阵保存为图片</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>passed or failed</source>
        <translation>通过或失败</translation>
    </message>
    <message>
        <source>no size</source>
        <translation>无大小</translation>
    </message>
    <message>
        <source>3.5 / 7 % worse</source>
        <translation>差 3.5 / 7 %</translation>
    </message>
    <message>
        <source>3.5 % and 7 % worse than before, as the node checks of SuperBench and Azure</source>
        <translation>比之前差 3.5 % 和 7 %，与 SuperBench 和 Azure 的节点检查相同</translation>
    </message>
    <message>
        <source>NVIDIA ClusterKit: above 2.1 × the lowest latency, below 93 % of the highest bandwidth</source>
        <translation>NVIDIA ClusterKit：高于最低延迟的 2.1 倍，低于最高带宽的 93 %</translation>
    </message>
    <message>
        <source>median: 3.5 / 7 %</source>
        <translation>中位数：3.5 / 7 %</translation>
    </message>
    <message>
        <source>3.5 % and 7 % worse than the median, as the node checks of SuperBench and Azure</source>
        <translation>比中位数差 3.5 % 和 7 %，与 SuperBench 和 Azure 的节点检查相同</translation>
    </message>
    <message>
        <source>deviations: 2.5 / 3.5</source>
        <translation>偏差：2.5 / 3.5</translation>
    </message>
    <message>
        <source>2.5 and 3.5 deviations (1.4826 × MAD) from the median, after Leys 2013 and Iglewicz and Hoaglin 1993</source>
        <translation>偏离中位数 2.5 和 3.5 个偏差（1.4826 × MAD），依据 Leys 2013 以及 Iglewicz 和 Hoaglin 1993</translation>
    </message>
    <message>
        <source>Limits that you type, of these figures alone</source>
        <translation>您输入的阈值，仅用于这些数值</translation>
    </message>
    <message>
        <source>Keep the scale: the same colours for the next tests</source>
        <translation>保留色阶：后面的测试使用相同颜色</translation>
    </message>
</context>
<context>
    <name>fabriscope::MatrixView</name>
    <message>
        <source>Pair matrix</source>
        <translation>成员对矩阵</translation>
    </message>
    <message>
        <source>The arrow keys walk from pair to pair, Page Up and Page Down by ten, Home and End to the row&apos;s ends; with Shift they choose a block, with Ctrl they move the matrix. W goes to the worst pair, + and − zoom, 0 fits the whole matrix, Esc lets the choice go. A click chooses a pair, on a name its row or column; dragging chooses a block, the middle button moves the matrix, the wheel zooms, with Shift it goes sideways.</source>
        <translation>方向键逐对移动，Page Up 与 Page Down 每次移动十对，Home 与 End 移到行首与行尾；按住 Shift 选择一块，按住 Ctrl 移动矩阵。W 跳到最差的一对，+ 与 − 缩放，0 显示整个矩阵，Esc 取消选择。单击选择一对，单击名称选择其行或列；拖动选择一块，按中键拖动移动矩阵，滚轮缩放，按住 Shift 滚动则横向移动。</translation>
    </message>
</context>
<context>
    <name>fabriscope::MeasurementsCommand</name>
    <message>
        <source>The measured results of this test were never asked for: leave --offline and --archive out</source>
        <translation>从未获取过此测试的测量结果：请去掉 --offline 和 --archive</translation>
    </message>
    <message>
        <source>The service sent no measured results of this test</source>
        <translation>服务没有返回此测试的测量结果</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>Give one of at most 256 MB</source>
        <translation>请提供不超过 256 MB 的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) stayed unread</source>
        <translation>
            <numerusform>%Ln 个数值未能识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says who sent in some of the pairs: the member named first was taken for the source</source>
        <translation>部分成员对没有说明发送方：以先出现的成员为源</translation>
    </message>
    <message>
        <source>Read as you corrected results of this layout</source>
        <translation>按您对此布局结果的更正读取</translation>
    </message>
</context>
<context>
    <name>fabriscope::MemberModel</name>
    <message>
        <source>–</source>
        <comment>a value that is missing</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>This ResourceId with this bond stands in the record more than once.</source>
        <translation>此 ResourceId 与此 Bond 的组合在记录中出现了多次。</translation>
    </message>
    <message>
        <source>stands more than once</source>
        <translation>出现多次</translation>
    </message>
    <message>
        <source>#</source>
        <comment>the place in its list</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>fabriscope::MemberPage</name>
    <message>
        <source>Tests of this host</source>
        <translation>此主机的测试</translation>
    </message>
    <message>
        <source>Who it was tested with</source>
        <translation>与之测试的主机</translation>
    </message>
    <message>
        <source>How each type of test went</source>
        <translation>各类测试的结果</translation>
    </message>
    <message>
        <source>Page of a host</source>
        <translation>主机页面</translation>
    </message>
    <message>
        <source>Tests and partners of the host</source>
        <translation>主机的测试与对端</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How its tests went</source>
        <translation>其测试的结果</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Filter the table to the tests of this host</source>
        <translation>将表格筛选为此主机的测试</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the tests and partners of this host as text</source>
        <translation>将此主机的测试与对端复制为文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the selected test again (Esc)</source>
        <translation>重新显示所选测试 (Esc)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host and bond</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking through the tests…</source>
        <translation>正在查看测试…</translation>
    </message>
    <message>
        <source>Copied the page of the host as text.</source>
        <translation>已将主机页面复制为文本。</translation>
    </message>
</context>
<context>
    <name>fabriscope::MembersPane</name>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Copy members</source>
        <translation>复制成员</translation>
    </message>
    <message>
        <source>Copy members with headings</source>
        <translation>复制成员（含表头）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n members</source>
        <translation>
            <numerusform>已复制 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page of this host</source>
        <translation>显示此主机的页面</translation>
    </message>
    <message>
        <source>Show the page of this bond</source>
        <translation>显示此 Bond 的页面</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members stand in the record more than once, with the same ResourceId and bond.</source>
        <translation>
            <numerusform>%Ln 个成员在记录中不止出现一次，其 ResourceId 与 bond 相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::MemoryStore</name>
    <message>
        <source>The secret of the profile was kept for one session only</source>
        <translation>配置的密钥仅保存在一个会话中</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>请重新输入</translation>
    </message>
</context>
<context>
    <name>fabriscope::MetadataSource</name>
    <message>
        <source>This works only on an ECS instance that has a RAM role: attach one, or choose other credentials</source>
        <translation>仅在带有 RAM 角色的 ECS 实例上可用：请绑定角色，或选择其他凭证</translation>
    </message>
    <message>
        <source>The metadata server of this instance does not answer</source>
        <translation>此实例的元数据服务器没有应答</translation>
    </message>
    <message>
        <source>The metadata server of this instance has no keys</source>
        <translation>此实例的元数据服务器没有密钥</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>ALIBABA_CLOUD_ECS_METADATA_DISABLED switches the instance&apos;s role off</source>
        <translation>ALIBABA_CLOUD_ECS_METADATA_DISABLED 停用了实例角色</translation>
    </message>
    <message>
        <source>Unset that variable, or choose other credentials</source>
        <translation>请取消该变量，或选择其他凭证</translation>
    </message>
    <message>
        <source>“%1” is not the name of an instance&apos;s role</source>
        <translation>“%1”不是实例角色的名称</translation>
    </message>
    <message>
        <source>The role of this ECS instance</source>
        <translation>此 ECS 实例的角色</translation>
    </message>
    <message>
        <source>The role %1 of this ECS instance</source>
        <translation>此 ECS 实例的角色 %1</translation>
    </message>
</context>
<context>
    <name>fabriscope::MetricText</name>
    <message>
        <source>latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>rtt</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>algbw</source>
        <translation>算法带宽</translation>
    </message>
    <message>
        <source>busbw</source>
        <translation>总线带宽</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>stddev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>stdev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>tx</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>rx</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>recv</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读</translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quantity, a statistic: latency, min</comment>
        <translation>%2%1</translation>
    </message>
</context>
<context>
    <name>fabriscope::NameCheck</name>
    <message>
        <source>Not looked up: first it has to be clear which way the requests take</source>
        <translation>未查询：须先确定请求走哪条路径</translation>
    </message>
    <message>
        <source>Not looked up here: the proxy %1 does that</source>
        <translation>未在本机查询：由代理 %1 查询</translation>
    </message>
    <message>
        <source>%1 is an address already</source>
        <translation>%1 本身就是地址</translation>
    </message>
    <message>
        <source>The name %1 was not resolved within %2</source>
        <translation>在 %2 内未能解析名称 %1</translation>
    </message>
    <message>
        <source>Check the network and this computer&apos;s name servers</source>
        <translation>请检查网络和本机的域名服务器</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln address(es)</source>
        <translation>
            <numerusform>%1 有 %Ln 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
</context>
<context>
    <name>fabriscope::NameCounterText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a cluster&apos;s name, and its id</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fabriscope::Navigation</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Part of this query cannot be read: %1</source>
        <translation>此查询的一部分无法识别：%1</translation>
    </message>
    <message>
        <source>Views and saved filters</source>
        <translation>视图和保存的筛选</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>fabriscope::NoteLine</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what happened, and what to do</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>fabriscope::OidcSource</name>
    <message>
        <source>The OIDC token file %1 is empty</source>
        <translation>OIDC 令牌文件 %1 是空的</translation>
    </message>
    <message>
        <source>Have the token file written anew</source>
        <translation>请重新写入令牌文件</translation>
    </message>
    <message>
        <source>Role %1, assumed with the OIDC token in %2</source>
        <translation>角色 %1，用 %2 中的 OIDC 令牌扮演</translation>
    </message>
</context>
<context>
    <name>fabriscope::OtherPane</name>
    <message>
        <source>Fields this program does not know</source>
        <translation>本程序不认识的字段</translation>
    </message>
    <message>
        <source>The service documents no meaning for the type “%1”. Everything the record holds is shown.</source>
        <translation>服务文档未说明类型“%1”的含义。此处显示记录的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fields stand in Raw.</source>
        <translation>
            <numerusform>原始记录中还有 %Ln 个字段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::OverviewCaption</name>
    <message>
        <source>read %1 from %2</source>
        <comment>time, server or file</comment>
        <translation>%1 读取自 %2</translation>
    </message>
    <message>
        <source>Overview of %1 tests</source>
        <translation>%1 个测试的概览</translation>
    </message>
    <message>
        <source>Overview of %1 of %2 tests</source>
        <translation>%2 个测试中 %1 个的概览</translation>
    </message>
</context>
<context>
    <name>fabriscope::OverviewCard</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Part of the chart</source>
        <translation>图表的部分</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>以表格显示“%1”</translation>
    </message>
    <message>
        <source>Find these tests</source>
        <translation>查找这些测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::OverviewPage</name>
    <message>
        <source>Overview of the tests</source>
        <translation>测试概览</translation>
    </message>
</context>
<context>
    <name>fabriscope::OverviewText</name>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>10 h</source>
        <translation>10 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>70 d</source>
        <translation>70 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, type or cluster, and a status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Tests by type</source>
        <translation>按类型的测试</translation>
    </message>
    <message>
        <source>No test here names its type.</source>
        <translation>此处没有测试指明其类型。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) name no type.</source>
        <translation>
            <numerusform>%Ln 个测试未指明类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of %1 further types.</source>
        <translation>
            <numerusform>%Ln 个测试属于另外 %1 种类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests by cluster</source>
        <translation>按集群的测试</translation>
    </message>
    <message>
        <source>No test here names its cluster.</source>
        <translation>此处没有测试指明其集群。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) name no cluster.</source>
        <translation>
            <numerusform>%Ln 个测试未指明集群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of %1 further clusters.</source>
        <translation>
            <numerusform>%Ln 个测试属于另外 %1 个集群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent members of failed tests</source>
        <translation>失败测试中最常见的成员</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln failed test(s)</source>
        <comment>a member took part</comment>
        <translation>
            <numerusform>参与 %Ln 个失败的测试</numerusform>
        </translation>
    </message>
    <message>
        <source>No test here has failed and names its members.</source>
        <translation>此处没有既失败又列出成员的测试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further member(s) took part in failed tests.</source>
        <translation>
            <numerusform>另有 %Ln 个成员参与了失败的测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s) name no member.</source>
        <translation>
            <numerusform>%Ln 个失败的测试没有列出成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests per week</source>
        <translation>每周测试</translation>
    </message>
    <message>
        <source>Tests per month</source>
        <translation>每月测试</translation>
    </message>
    <message>
        <source>Tests per year</source>
        <translation>每年测试</translation>
    </message>
    <message>
        <source>Tests per day</source>
        <translation>每天测试</translation>
    </message>
    <message>
        <source>No test here has a readable time of creation.</source>
        <translation>此处没有测试具有可读的创建时间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) have no readable time of creation.</source>
        <translation>
            <numerusform>%Ln 个测试没有可读的创建时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are older than what is drawn.</source>
        <translation>
            <numerusform>%Ln 个测试早于所绘制的范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are younger than what is drawn.</source>
        <translation>
            <numerusform>%Ln 个测试晚于所绘制的范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share in progress</source>
        <translation>进行中的占比</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>a status and its share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>In progress: %1</source>
        <comment>12 of 40 tests (30 %)</comment>
        <translation>进行中：%1</translation>
    </message>
    <message>
        <source>Durations by type</source>
        <translation>按类型的时长</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s), half of them within %1 and %2, the median %3, all from %4 to %5</source>
        <comment>how long tests of a type took</comment>
        <translation>
            <numerusform>%Ln 个测试，其中一半在 %1 到 %2 之间，中位数 %3，全部从 %4 到 %5</numerusform>
        </translation>
    </message>
    <message>
        <source>A box holds the middle half of the tests, its line is the median; the whiskers reach the shortest and the longest.</source>
        <translation>箱体包含中间一半的测试，其中的线是中位数；须线延伸到最短和最长。</translation>
    </message>
    <message>
        <source>No test here has both a time of creation and one of its end.</source>
        <translation>此处没有同时具有创建时间和结束时间的测试。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln test(s) it is not known how long they took.</source>
        <translation>
            <numerusform>有 %Ln 个测试不知道用了多久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) are of further types, or of none.</source>
        <translation>
            <numerusform>%Ln 个测试属于其他类型，或没有类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures by weekday and hour</source>
        <translation>按星期和小时的失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s)</source>
        <translation>
            <numerusform>%Ln 个失败的测试</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed test here has a readable time of creation.</source>
        <translation>此处没有失败的测试具有可读的创建时间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed test(s) have no readable time of creation.</source>
        <translation>
            <numerusform>%Ln 个失败的测试没有可读的创建时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>tests</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>tests</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>tests</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Other status</source>
        <comment>tests</comment>
        <translation>其他状态</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tests (%2 %)</source>
        <comment>how many of them, and their share</comment>
        <translation>
            <numerusform>%Ln 个测试中的 %1 个（%2 %）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day of a week</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2:00 to %2:59</source>
        <comment>a weekday, an hour</comment>
        <translation>%1，%2:00 至 %2:59</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a part of a chart stands for: its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 failed</source>
        <comment>the lower end of a colour scale</comment>
        <translation>1 个失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>the upper end of a colour scale</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %Ln test(s).</source>
        <translation>
            <numerusform>筛选条件与 %Ln 个测试都不匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tests.</source>
        <translation>没有测试。</translation>
    </message>
</context>
<context>
    <name>fabriscope::PageTrail</name>
    <message>
        <source>The tests already shown stay; refresh to try again</source>
        <translation>已显示的测试会保留；请刷新重试</translation>
    </message>
    <message>
        <source>The service leads back to a page that was read before, so the list has no end</source>
        <translation>服务又指向了先前读过的页，因此列表没有尽头</translation>
    </message>
    <message>
        <source>The service sends page after page without anything new, so the list has no end</source>
        <translation>服务不断发送没有新内容的页，因此列表没有尽头</translation>
    </message>
</context>
<context>
    <name>fabriscope::PairListModel</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>fabriscope::PairStatisticsPanel</name>
    <message>
        <source>The worst of the chosen pairs</source>
        <translation>所选成员对中最差的</translation>
    </message>
    <message>
        <source>The worst %1 of %2</source>
        <translation>%2 个中最差的 %1 个</translation>
    </message>
    <message>
        <source>The worst first</source>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>%1 measured, %2 not measured</source>
        <translation>已测量 %1 个，未测量 %2 个</translation>
    </message>
    <message>
        <source>%1 failed, %2 passed</source>
        <translation>失败 %1 个，通过 %2 个</translation>
    </message>
    <message>
        <source>least %1, most %2</source>
        <translation>最小 %1，最大 %2</translation>
    </message>
    <message>
        <source>median %1, mean %2</source>
        <translation>中位数 %1，平均 %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 to be watched</source>
        <translation>差 %1 个，需留意 %2 个</translation>
    </message>
    <message>
        <source>%1 bad</source>
        <translation>差 %1 个</translation>
    </message>
</context>
<context>
    <name>fabriscope::PermissionCheck</name>
    <message>
        <source>Not asked while “%1” fails</source>
        <translation>未询问：“%1”失败</translation>
    </message>
    <message>
        <source>Not asked: first the service has to take the credentials</source>
        <translation>未询问：须先由服务接受凭证</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is granted</source>
        <translation>%1 和 %2 均未授权</translation>
    </message>
    <message>
        <source>Everything that Fabriscope asks for is granted</source>
        <translation>Fabriscope 所需的权限均已授权</translation>
    </message>
    <message>
        <source>Not all of the permissions could be asked for with so few calls</source>
        <translation>有限的调用次数未能查询全部权限</translation>
    </message>
    <message>
        <source>Check again in a minute</source>
        <translation>请一分钟后再次检查</translation>
    </message>
</context>
<context>
    <name>fabriscope::PictureExport</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture, twice the pixels (*.png)</source>
        <translation>PNG 图片，2 倍像素 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture, four times the pixels (*.png)</source>
        <translation>PNG 图片，4 倍像素 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved the picture as %1</source>
        <translation>图片已保存为 %1</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show or hide what the service said</source>
        <translation>显示或隐藏服务返回的信息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copied the details of the problem</source>
        <translation>已复制问题详情</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Look at the way to the service step by step</source>
        <translation>逐步检查到服务的路径</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProcessSource</name>
    <message>
        <source>Run the profile&apos;s process_command in a terminal to see what it says</source>
        <translation>请在终端中运行该配置的 process_command，看它输出什么</translation>
    </message>
    <message>
        <source>What %1 printed is not the JSON that the aliyun CLI expects</source>
        <translation>%1 打印的不是 aliyun CLI 所需的 JSON</translation>
    </message>
    <message>
        <source>%1 printed a profile of the mode “%2”, and only AK and StsToken are supported from a program</source>
        <translation>%1 打印了模式“%2”的配置，而程序只支持 AK 和 StsToken</translation>
    </message>
    <message>
        <source>Let it print keys</source>
        <translation>请让它打印密钥</translation>
    </message>
    <message>
        <source>%1 printed temporary keys without their sts_token</source>
        <translation>%1 打印了临时密钥，但缺少 sts_token</translation>
    </message>
    <message>
        <source>Let it print all three parts</source>
        <translation>请让它打印全部三个部分</translation>
    </message>
    <message>
        <source>%1 printed no keys within %2</source>
        <translation>%1 在 %2 内没有打印密钥</translation>
    </message>
    <message>
        <source>%1 printed more than keys can be</source>
        <translation>%1 打印的内容超出了密钥应有的长度</translation>
    </message>
    <message>
        <source>The program %1 cannot be started</source>
        <translation>无法启动程序 %1</translation>
    </message>
    <message>
        <source>Check the profile&apos;s process_command, and whether the program is installed</source>
        <translation>请检查该配置的 process_command，以及程序是否已安装</translation>
    </message>
    <message>
        <source>The program %1 crashed</source>
        <translation>程序 %1 崩溃了</translation>
    </message>
    <message>
        <source>The program %1 ended with status %2</source>
        <translation>程序 %1 以状态 %2 结束</translation>
    </message>
    <message>
        <source>Keys printed by the program %1</source>
        <translation>程序 %1 打印的密钥</translation>
    </message>
</context>
<context>
    <name>fabriscope::Profile</name>
    <message>
        <source>Give it a name of one line, of at most %1 characters</source>
        <translation>请输入一行名称，最多 %1 个字符</translation>
    </message>
    <message>
        <source>The profile has no name</source>
        <translation>配置没有名称</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile</source>
        <translation>“%1”不能用作配置的名称</translation>
    </message>
    <message>
        <source>The name of a profile cannot begin with “cli:”: that is how a profile of the aliyun command line is named</source>
        <translation>配置的名称不能以“cli:”开头：aliyun 命令行的配置采用这种命名</translation>
    </message>
    <message>
        <source>Leave “cli:” out</source>
        <translation>请去掉“cli:”</translation>
    </message>
    <message>
        <source>“%1” is no colour of a mark</source>
        <translation>“%1”不是可用的标记颜色</translation>
    </message>
    <message>
        <source>Take one of %1, or none</source>
        <translation>请使用 %1 之一，或不使用标记</translation>
    </message>
    <message>
        <source>The address of the proxy must not hold a user name or a password</source>
        <translation>代理地址中不得包含用户名或密码</translation>
    </message>
    <message>
        <source>Give them apart from it</source>
        <translation>请将其与地址分开填写</translation>
    </message>
    <message>
        <source>The security token is missing</source>
        <translation>缺少安全令牌</translation>
    </message>
    <message>
        <source>Give the token that came with the AccessKey</source>
        <translation>请填写与 AccessKey 一同获得的令牌</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show the tests of the chosen profile</source>
        <translation>显示所选配置的测试</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stop following the chosen profile; what was seen stays in the archive</source>
        <translation>停止跟踪所选配置；已看到的内容保留在归档中</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>添加配置(&amp;A)…</translation>
    </message>
    <message>
        <source>Set up another account to look at</source>
        <translation>设置另一个要查看的账号</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the chosen profile, or its secret</source>
        <translation>更改所选配置或其密钥</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>Make another profile like the chosen one</source>
        <translation>创建一个与所选配置相似的配置</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the chosen profile up</source>
        <translation>将所选配置上移</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move the chosen profile down</source>
        <translation>将所选配置下移</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the chosen profile, and its secret from the keyring</source>
        <translation>移除所选配置，并从密钥环中移除其密钥</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileChoice</name>
    <message>
        <source>There is no profile “%1”</source>
        <translation>没有配置“%1”</translation>
    </message>
    <message>
        <source>Add one with fabriscope profile add, or leave --profile out</source>
        <translation>请使用 fabriscope profile add 添加，或去掉 --profile</translation>
    </message>
    <message>
        <source>Give one of %1</source>
        <translation>请指定以下之一：%1</translation>
    </message>
    <message>
        <source>There are several profiles “%1”</source>
        <translation>有多个名为“%1”的配置</translation>
    </message>
    <message>
        <source>Rename all but one, or give the id that fabriscope profile list --format json shows</source>
        <translation>请只保留一个使用此名称，将其余重命名，或指定 fabriscope profile list --format json 显示的 ID</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileCommand</name>
    <message>
        <source>The keyring did not answer for two minutes</source>
        <translation>密钥环在两分钟内没有应答</translation>
    </message>
    <message>
        <source>Look for its window and answer it, then run the command again</source>
        <translation>请找到它的窗口并作出响应，然后重新运行该命令</translation>
    </message>
    <message>
        <source>There are no profiles yet: add one with fabriscope profile add</source>
        <translation>尚无配置：请使用 fabriscope profile add 添加</translation>
    </message>
    <message>
        <source>Secret of the AccessKey:</source>
        <translation>AccessKey Secret：</translation>
    </message>
    <message>
        <source>Security token:</source>
        <translation>安全令牌：</translation>
    </message>
    <message>
        <source>Password for the proxy:</source>
        <translation>代理密码：</translation>
    </message>
    <message>
        <source>The profile “%1” was added.</source>
        <translation>已添加配置“%1”。</translation>
    </message>
    <message>
        <source>The profile “%1” was removed.</source>
        <translation>已删除配置“%1”。</translation>
    </message>
    <message>
        <source>The profile “%1” was removed; its secret is left in the keyring, as the entry %2 of fabriscope.</source>
        <translation>已删除配置“%1”；其机密信息留在密钥环中，为 fabriscope 的条目 %2。</translation>
    </message>
    <message>
        <source>%1, and the profile “%2” was not removed, as its secret would have been left</source>
        <translation>%1，配置“%2”未删除，否则其机密信息会残留</translation>
    </message>
    <message>
        <source>%1, or give --leave-secret to leave the secret where it is</source>
        <translation>%1，或指定 --leave-secret 以将机密信息留在原处</translation>
    </message>
    <message>
        <source>%1, and the profile “%2” was not added</source>
        <translation>%1，配置“%2”未添加</translation>
    </message>
    <message>
        <source>%1, or let the profile take its AccessKey from elsewhere, as with --environment</source>
        <translation>%1，或让配置从其他来源读取 AccessKey，例如使用 --environment</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileDesk</name>
    <message>
        <source>%1 · %2</source>
        <comment>a profile and its resource group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use a secret for this session…</source>
        <translation>为本次会话输入密钥…</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>what you call it: Production, Ulanqab…</source>
        <translation>您对它的称呼：生产、乌兰察布…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Colour mar&amp;k</source>
        <translation>颜色标记(&amp;K)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>配置需要名称。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名的配置。</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>仅为本次会话保留</translation>
    </message>
    <message>
        <source>Keep the secret in memory until Fabriscope ends, and store it nowhere</source>
        <translation>在 Fabriscope 结束之前将密钥保留在内存中，不存储到任何地方</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileEditing</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The profile was removed by another window.</source>
        <translation>该配置已被另一个窗口移除。</translation>
    </message>
    <message>
        <source>Made the profile “%1”</source>
        <translation>已创建配置“%1”</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>要移除配置“%1”吗？</translation>
    </message>
    <message>
        <source>Its secret is removed from the keyring too. The tests that were seen with it stay in the archive.</source>
        <translation>其密钥也会从密钥环中移除。用它看到的测试保留在归档中。</translation>
    </message>
    <message>
        <source>The tests that were seen with it stay in the archive.</source>
        <translation>用它看到的测试保留在归档中。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed the profile “%1”</source>
        <translation>已移除配置“%1”</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be removed from the keyring, so the profile is kept.</source>
        <translation>无法从密钥环中移除“%1”的密钥，因此保留该配置。</translation>
    </message>
    <message>
        <source>Remove the profile, leave the secret</source>
        <translation>移除配置，留下密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a profile and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a profile, where its tests come from, its state</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileMark</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>how many tests have measured ones</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后出现</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfilePanel</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileState</name>
    <message>
        <source>not opened</source>
        <comment>the state of a profile</comment>
        <translation>未打开</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>the state of a profile</comment>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>the state of a profile</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>refreshing</source>
        <comment>the state of a profile</comment>
        <translation>正在刷新</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>the state of a profile</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a profile</comment>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfileStore</name>
    <message>
        <source>The profile is no longer there</source>
        <translation>该配置已不存在</translation>
    </message>
    <message>
        <source>Another Fabriscope has removed it: add it anew</source>
        <translation>它已被另一个 Fabriscope 删除：请重新添加</translation>
    </message>
    <message>
        <source>There is a profile “%1” already</source>
        <translation>已有配置“%1”</translation>
    </message>
    <message>
        <source>Give this one another name</source>
        <translation>请为此配置另取名称</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfilesBox</name>
    <message>
        <source>Profiles in the archive</source>
        <translation>归档中的配置</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>The archive is empty: what the service tells and what you import is kept here.</source>
        <translation>归档为空：服务返回的内容和您导入的内容都会保存在此处。</translation>
    </message>
    <message>
        <source>Write the tests of the chosen profile into a file that can be imported again</source>
        <translation>将所选配置的测试写入可重新导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the %1 of %2, seen from %3 to %4, and the measured results of %5 of them? This cannot be undone: only what the service still has comes again.</source>
        <translation>要删除 %2 的 %1（出现于 %3 至 %4）以及其中 %5 个的测量结果吗？此操作无法撤销：只有服务端仍保留的内容才能再次取得。</translation>
    </message>
    <message>
        <source>Delete the %1 of %2, seen from %3 to %4? This cannot be undone: only what the service still has comes again.</source>
        <translation>要删除 %2 的 %1（出现于 %3 至 %4）吗？此操作无法撤销：只有服务端仍保留的内容才能再次取得。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln test(s)</source>
        <translation>
            <numerusform>删除 %Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tests of the chosen profile from the archive</source>
        <translation>从归档中删除所选配置的测试</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProfilesFile</name>
    <message>
        <source>The profiles cannot be written to %1: %2</source>
        <translation>无法将配置写入 %1：%2</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, and see that the disk is not full; nothing was changed</source>
        <translation>请使该文件及其文件夹可写，并确认磁盘未满；未作任何更改</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>文件过大</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) in %1 cannot be understood</source>
        <translation>
            <numerusform>%1 中有 %Ln 个配置无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the file, or update Fabriscope; they are left as they are</source>
        <translation>请更正该文件，或更新 Fabriscope；这些配置保持原样</translation>
    </message>
    <message>
        <source>The file of profiles %1 is damaged</source>
        <translation>配置文件 %1 已损坏</translation>
    </message>
    <message>
        <source>Correct it, or set the profiles up anew: it is then kept beside the new one</source>
        <translation>请更正它，或重新设置配置：届时该文件会保留在新文件旁</translation>
    </message>
    <message>
        <source>The file of profiles %1 was made by a newer Fabriscope</source>
        <translation>配置文件 %1 由更新版本的 Fabriscope 创建</translation>
    </message>
    <message>
        <source>Update Fabriscope; until then the file is left as it is</source>
        <translation>请更新 Fabriscope；在此之前该文件保持原样</translation>
    </message>
    <message>
        <source>The file of profiles %1 cannot be read: %2</source>
        <translation>无法读取配置文件 %1：%2</translation>
    </message>
    <message>
        <source>Make it readable; until then it is left as it is</source>
        <translation>请使其可读；在此之前该文件保持原样</translation>
    </message>
    <message>
        <source>The file of profiles was damaged; it is kept as %1</source>
        <translation>配置文件曾损坏；已保留为 %1</translation>
    </message>
    <message>
        <source>Look into it for profiles that are missing now</source>
        <translation>请在其中查找现在缺少的配置</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>another Fabriscope is writing them</source>
        <translation>另一个 Fabriscope 正在写入配置</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>文件夹不可写</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProxyCheck</name>
    <message>
        <source>No proxy: the profile says so</source>
        <translation>不使用代理：配置如此指定</translation>
    </message>
    <message>
        <source>No proxy: this computer itself is reached directly, whatever environment and system say</source>
        <translation>不使用代理：无论环境变量和系统如何设置，都直接访问本机</translation>
    </message>
    <message>
        <source>No proxy: the environment variable %1 exempts %2</source>
        <translation>不使用代理：环境变量 %1 将 %2 排除在外</translation>
    </message>
    <message>
        <source>No proxy: neither the profile nor the environment nor the system names one</source>
        <translation>不使用代理：配置、环境变量和系统均未指定代理</translation>
    </message>
    <message>
        <source>the profile, or --proxy</source>
        <translation>配置或 --proxy</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1</source>
        <translation>请求通过代理 %1 发送</translation>
    </message>
    <message>
        <source>The proxy %1 lets connections to %2 through</source>
        <translation>代理 %1 允许连接到 %2</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2 through</source>
        <translation>代理 %1 不允许连接到 %2</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this address and port %1, or check the proxy&apos;s address</source>
        <translation>请联系代理的管理者放行此地址和端口 %1，或检查代理地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>指定者</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>with a user name and a password</source>
        <translation>使用用户名和密码</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProxyChoice</name>
    <message>
        <source>The environment variable %1 does not hold the address of a proxy</source>
        <translation>环境变量 %1 的值不是代理地址</translation>
    </message>
    <message>
        <source>What is given as a proxy is not the address of one</source>
        <translation>所给的代理不是有效的代理地址</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>请写成 http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read</source>
        <translation>无法读取代理的密码</translation>
    </message>
    <message>
        <source>Enter it again in the profile, or try again</source>
        <translation>请在配置中重新输入，或重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::ProxyFields</name>
    <message>
        <source>The environment&apos;s or the system&apos;s</source>
        <translation>环境变量或系统的代理</translation>
    </message>
    <message>
        <source>None, whatever the system says</source>
        <translation>无，忽略系统设置</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定代理</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy addr&amp;ess</source>
        <translation>代理地址(&amp;E)</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>代理用户(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>The user and the password of the proxy have lines of their own.</source>
        <translation>代理的用户名和密码请在各自的输入框中填写。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>沿用已保存的内容</translation>
    </message>
</context>
<context>
    <name>fabriscope::QueryEdit</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>fabriscope::QueryHelpPopup</name>
    <message>
        <source>Help on the filter</source>
        <translation>筛选帮助</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>可以输入的内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键名</translation>
    </message>
</context>
<context>
    <name>fabriscope::QueryText</name>
    <message>
        <source>This quote is not closed: put another &quot; at the end of the text.</source>
        <translation>引号没有闭合：请在文本末尾再加一个 &quot;。</translation>
    </message>
    <message>
        <source>There is no key before the sign. Write it without blanks, as in qp&gt;4, or put the text into quotes to search for it.</source>
        <translation>符号前没有键名。请不带空格书写，例如 qp&gt;4；如要搜索这段文本，请将其放入引号。</translation>
    </message>
    <message>
        <source>A value is missing beside the comma. A comma that belongs to a text goes into quotes.</source>
        <translation>逗号旁缺少值。属于文本的逗号请放入引号。</translation>
    </message>
    <message>
        <source>After the minus comes what is to be left out, without a blank, as in -status:failed.</source>
        <translation>减号后是要排除的内容，中间不留空格，例如 -status:failed。</translation>
    </message>
    <message>
        <source>The value is missing. Write it without a blank before it, as in status:failed.</source>
        <translation>缺少值。值前不留空格，例如 status:failed。</translation>
    </message>
    <message>
        <source>There is no key “%1”. To search for the text itself, put it into quotes: %2</source>
        <translation>没有键名“%1”。如要搜索这段文本，请将其放入引号：%2</translation>
    </message>
    <message>
        <source>There is no key “%1”; did you mean “%2”? To search for the text itself, put it into quotes: %3</source>
        <translation>没有键名“%1”；是否指“%2”？如要搜索这段文本，请将其放入引号：%3</translation>
    </message>
    <message>
        <source>There is no “!=”. For tests that are not so, put a minus in front: -%1:%2</source>
        <translation>不支持“!=”。要查找不符合的测试，请在前面加减号：-%1:%2</translation>
    </message>
    <message>
        <source>“%1” has no smaller and greater values: write %1:%2</source>
        <translation>“%1”的值没有大小之分：请写成 %1:%2</translation>
    </message>
    <message>
        <source>“%1” is not a length of time: write %2&gt;=30 or %2&gt;=30s, or another unit (m, h, d, w).</source>
        <translation>“%1”不是时间长度：请写成 %2&gt;=30 或 %2&gt;=30s，也可用其他单位（m、h、d、w）。</translation>
    </message>
    <message>
        <source>“%1” is not a number: write %2:8 or %2&gt;4.</source>
        <translation>“%1”不是数字：请写成 %2:8 或 %2&gt;4。</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor an age: write 2024-01-31, 2024-01, 2024-01-31T12:00, today or an age such as 7d (s, m, h, d, w).</source>
        <translation>“%1”既不是日期，也不是距今时间：请写成 2024-01-31、2024-01、2024-01-31T12:00、today，或 7d 这样的距今时间（s、m、h、d、w）。</translation>
    </message>
    <message>
        <source>An age wants &lt; or &gt;: %1&lt;%2 is younger than that, %1&gt;%2 is older.</source>
        <translation>距今时间需要 &lt; 或 &gt;：%1&lt;%2 表示比它新，%1&gt;%2 表示比它旧。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是 true，也不是 false。</translation>
    </message>
    <message>
        <source>Words find tests with that text anywhere: ids, clusters, hosts, addresses, bonds, settings. A test must fit every term. Upper and lower case are the same.</source>
        <translation>输入文字可查找任意位置含有该文字的测试：ID、集群、节点、地址、Bond、设置。测试必须符合每个条件。不区分大小写。</translation>
    </message>
    <message>
        <source>Quotes keep blanks, commas and signs as part of the text.</source>
        <translation>引号内的空格、逗号和符号都作为文本的一部分。</translation>
    </message>
    <message>
        <source>A key looks in one field only, for a part of its text; = wants the whole text: cluster=prod. status:running finds every test that has not ended.</source>
        <translation>键名只在一个字段中查找，匹配其文本的一部分；= 要求匹配整个文本：cluster=prod。status:running 查找所有尚未结束的测试。</translation>
    </message>
    <message>
        <source>Values with commas between them: either will do.</source>
        <translation>多个值用逗号分隔：符合其中任意一个即可。</translation>
    </message>
    <message>
        <source>A minus in front leaves out what fits; tests without that field stay.</source>
        <translation>前面加减号会排除符合的测试；没有该字段的测试会保留。</translation>
    </message>
    <message>
        <source>Numbers are compared with &gt; &gt;= &lt; &lt;=, and with : or = for the same number. Lengths of time may have a unit: s, m, h, d, w. Tests without the number never fit.</source>
        <translation>数字用 &gt; &gt;= &lt; &lt;= 比较，相等用 : 或 =。时间长度可以带单位：s、m、h、d、w。没有该数字的测试一律不符合。</translation>
    </message>
    <message>
        <source>A date is a whole day of local time, and a month or year a whole one: &lt; is before its start, &gt; after its end, : within it. A time can follow: 2024-01-31T12:00. today and yesterday are days, too.</source>
        <translation>日期表示本地时间的一整天，月份或年份表示整月或整年：&lt; 为其开始之前，&gt; 为其结束之后，: 为其范围之内。后面可以加时间：2024-01-31T12:00。today 和 yesterday 也是日期。</translation>
    </message>
    <message>
        <source>Less than seven days old; created&gt;7d is older. Units: s, m, h, d, w.</source>
        <translation>距今不到七天；created&gt;7d 则为更早。单位：s、m、h、d、w。</translation>
    </message>
    <message>
        <source>host: finds members by ResourceId, IP or ServerName; cluster: finds name or id; model: finds the traffic model or the collective.</source>
        <translation>host: 按 ResourceId、IP 或 ServerName 查找成员；cluster: 查找名称或 ID；model: 查找流量模型或集合通信操作。</translation>
    </message>
    <message>
        <source>GDR is true or false.</source>
        <translation>GDR 为 true 或 false。</translation>
    </message>
    <message>
        <source>seen: when the test was last known to be so. gone: since when the service has it no more; true and false tell whether.</source>
        <translation>seen：最后一次确认测试状态的时间。gone：服务从何时起不再有此测试；用 true 和 false 表示是否如此。</translation>
    </message>
    <message>
        <source>A day of every week (mon to sun), and an hour of every day of local time: T03 is from 03:00 to 03:59. Both together: monT03.</source>
        <translation>每周的某天（mon 到 sun），以及每天本地时间的某小时：T03 指 03:00 到 03:59。两者合用：monT03。</translation>
    </message>
</context>
<context>
    <name>fabriscope::RangeBrush</name>
    <message>
        <source>Range of days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>No range is chosen</source>
        <translation>未选择范围</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln test(s) in all. Drag to choose a range, double click to clear it.</source>
        <translation>
            <numerusform>%1：共 %Ln 个测试。拖动以选择范围，双击以清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::RawPane</name>
    <message>
        <source>received %1</source>
        <translation>接收于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>The answer this record came in</source>
        <translation>此记录所在的响应</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>来自列表</translation>
    </message>
    <message>
        <source>From its own answer</source>
        <translation>来自单独的响应</translation>
    </message>
    <message>
        <source>Which answer to show</source>
        <translation>要显示哪个响应</translation>
    </message>
    <message>
        <source>The record as ListNetTestResults sent it, or the whole answer of DescribeNetTestResult</source>
        <translation>ListNetTestResults 发送的记录，或 DescribeNetTestResult 的完整响应</translation>
    </message>
    <message>
        <source>The answer that brought this version of the record</source>
        <translation>带来此版本记录的响应</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>正在读取记录…</translation>
    </message>
</context>
<context>
    <name>fabriscope::RecipeBook</name>
    <message>
        <source>Check the name, or make the profile by “aliyun configure”</source>
        <translation>请检查名称，或用“aliyun configure”创建该配置</translation>
    </message>
    <message>
        <source>There is no profile “%1” in the file</source>
        <translation>文件中没有配置“%1”</translation>
    </message>
    <message>
        <source>The profile “%1” stands on the profile “%2”, which is not in the file</source>
        <translation>配置“%1”基于配置“%2”，而后者不在文件中</translation>
    </message>
    <message>
        <source>The profile “%1” stands on itself by its source_profile</source>
        <translation>配置“%1”通过 source_profile 基于它自己</translation>
    </message>
    <message>
        <source>Let one of the profiles in that circle have credentials of its own</source>
        <translation>请让这个循环中的某个配置有自己的凭证</translation>
    </message>
    <message numerus="yes">
        <source>The profile “%1” stands on more than %Ln others</source>
        <translation>
            <numerusform>配置“%1”基于超过 %Ln 个其他配置</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it stand on a profile nearer to its credentials</source>
        <translation>请让它基于离凭证更近的配置</translation>
    </message>
    <message>
        <source>It has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>Another profile before it has the same name, and that one counts</source>
        <translation>前面有同名的配置，以那一个为准</translation>
    </message>
</context>
<context>
    <name>fabriscope::RecipeSource</name>
    <message>
        <source>Keys in the profile “%1”</source>
        <translation>配置“%1”中的密钥</translation>
    </message>
    <message>
        <source>Run “aliyun sso login --profile %1”, or “aliyun configure --profile %1”</source>
        <translation>请运行“aliyun sso login --profile %1”，或“aliyun configure --profile %1”</translation>
    </message>
    <message>
        <source>Run “aliyun configure --profile %1 --mode OAuth”</source>
        <translation>请运行“aliyun configure --profile %1 --mode OAuth”</translation>
    </message>
    <message>
        <source>The aliyun CLI is not signed in for the profile “%1”</source>
        <translation>aliyun CLI 尚未登录配置“%1”</translation>
    </message>
    <message>
        <source>The aliyun CLI&apos;s sign-in for the profile “%1” is over</source>
        <translation>aliyun CLI 对配置“%1”的登录已过期</translation>
    </message>
    <message>
        <source>The profile “%1” starts a program, and nobody chose it here</source>
        <translation>配置“%1”会启动程序，而这里没有人选择它</translation>
    </message>
    <message>
        <source>Choose that profile of the aliyun CLI by its name if the program may be started</source>
        <translation>如果可以启动该程序，请按名称选择 aliyun CLI 的这个配置</translation>
    </message>
</context>
<context>
    <name>fabriscope::Region</name>
    <message>
        <source>China (Ulanqab)</source>
        <translation>华北6（乌兰察布）</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>华北2（北京）</translation>
    </message>
    <message>
        <source>China (Zhangjiakou)</source>
        <translation>华北3（张家口）</translation>
    </message>
    <message>
        <source>China (Hohhot)</source>
        <translation>华北5（呼和浩特）</translation>
    </message>
    <message>
        <source>China (Shanghai)</source>
        <translation>华东2（上海）</translation>
    </message>
    <message>
        <source>China (Hangzhou)</source>
        <translation>华东1（杭州）</translation>
    </message>
    <message>
        <source>China (Shenzhen)</source>
        <translation>华南1（深圳）</translation>
    </message>
    <message>
        <source>China (Heyuan)</source>
        <translation>华南2（河源）</translation>
    </message>
    <message>
        <source>China (Guangzhou)</source>
        <translation>华南3（广州）</translation>
    </message>
    <message>
        <source>China (Hong Kong)</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia (Kuala Lumpur)</source>
        <translation>马来西亚（吉隆坡）</translation>
    </message>
    <message>
        <source>Thailand (Bangkok)</source>
        <translation>泰国（曼谷）</translation>
    </message>
    <message>
        <source>Malaysia (Johor)</source>
        <translation>马来西亚（柔佛）</translation>
    </message>
    <message>
        <source>Japan (Tokyo)</source>
        <translation>日本（东京）</translation>
    </message>
    <message>
        <source>Germany (Frankfurt)</source>
        <translation>德国（法兰克福）</translation>
    </message>
    <message>
        <source>UAE (Dubai)</source>
        <translation>阿联酋（迪拜）</translation>
    </message>
    <message>
        <source>China East 2 Finance</source>
        <translation>华东2 金融云</translation>
    </message>
</context>
<context>
    <name>fabriscope::RenderOverviewCommand</name>
    <message>
        <source>--filter has a wrong term at character %1</source>
        <translation>--filter 在第 %1 个字符处有错误的条件</translation>
    </message>
</context>
<context>
    <name>fabriscope::RenderTestCommand</name>
    <message>
        <source>No pair of this test has a figure called &quot;%1&quot;</source>
        <translation>此测试的成员对没有名为“%1”的数值</translation>
    </message>
    <message>
        <source>No figures of pairs were recognised; leave --metric out</source>
        <translation>没有识别出成员对的数值；请去掉 --metric</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>No pair of this test has figures of messages of %1</source>
        <translation>此测试没有成员对具有大小为 %1 的消息的数值</translation>
    </message>
    <message>
        <source>Leave --message-size out</source>
        <translation>去掉 --message-size</translation>
    </message>
    <message>
        <source>There is no room for the picture in %1x%2</source>
        <translation>%1x%2 中放不下图片</translation>
    </message>
    <message>
        <source>Give --size at least %1x%2, or leave it out</source>
        <translation>请让 --size 至少为 %1x%2，或去掉它</translation>
    </message>
</context>
<context>
    <name>fabriscope::RenewingCredentials</name>
    <message>
        <source>The temporary keys ended at %1 and could not be renewed: %2</source>
        <translation>临时密钥已于 %1 到期，且无法续期：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::Results</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,024 figures, 2 metrics</comment>
        <translation>%2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 between %3</source>
        <comment>1,024 figures, 2 metrics, 8 members</comment>
        <translation>%3之间 %2的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <comment>1,024 figures, 2 metrics, 8 members</comment>
        <translation>%3的 %2的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%2 项检查中 %1 项失败</translation>
    </message>
    <message>
        <source>No figure was recognised</source>
        <translation>没有识别出数值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) stayed unread</source>
        <translation>
            <numerusform>%Ln 个数值未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing says who sent in some pairs: the member named first was taken for the source</source>
        <translation>部分成员对没有说明由谁发送：先列出的成员被当作源</translation>
    </message>
    <message>
        <source>source and target are swapped as you said</source>
        <translation>源与目标已按您所说对调</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) are read as you said</source>
        <translation>
            <numerusform>%Ln 处按您所说读取</numerusform>
        </translation>
    </message>
    <message>
        <source>No known unit that fits</source>
        <translation>没有合适的已知单位</translation>
    </message>
    <message>
        <source>Of somebody who is no member of the test</source>
        <translation>属于并非测试成员的对象</translation>
    </message>
    <message>
        <source>Of a member with itself</source>
        <translation>成员与其自身</translation>
    </message>
    <message>
        <source>Cannot have been measured: not a number, negative, or a share above all</source>
        <translation>不可能是测量值：不是数字、为负，或占比超过全部</translation>
    </message>
    <message>
        <source>Set or expected, not measured</source>
        <translation>是设定或期望值，并非测量值</translation>
    </message>
    <message>
        <source>A word that says neither passed nor failed for sure</source>
        <translation>无法确定表示通过还是失败的词</translation>
    </message>
    <message>
        <source>A text that begins as JSON and is none</source>
        <translation>以 JSON 开头但并非 JSON 的文本</translation>
    </message>
    <message>
        <source>Nothing says what it is</source>
        <translation>没有任何信息说明它是什么</translation>
    </message>
    <message>
        <source>If you know the unit, say so under “Correct…”.</source>
        <translation>如果您知道单位，请在“更正…”中说明。</translation>
    </message>
    <message>
        <source>Compare the names in the document with the list of members.</source>
        <translation>请将文档中的名称与成员列表比较。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Look it up in the document.</source>
        <translation>请在文档中查看。</translation>
    </message>
    <message>
        <source>If it was measured after all, say so under “Correct…”.</source>
        <translation>如果它确实是测量值，请在“更正…”中说明。</translation>
    </message>
    <message>
        <source>If you know what it is, say so under “Correct…”.</source>
        <translation>如果您知道它是什么，请在“更正…”中说明。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>passed or failed</source>
        <translation>通过或失败</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>没有可读取的内容</translation>
    </message>
    <message>
        <source>value: %1</source>
        <comment>a metric</comment>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>value: %1 in %2</source>
        <comment>a metric, a unit</comment>
        <translation>数值：%1，单位 %2</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>越高越差</translation>
    </message>
    <message>
        <source>lower is worse</source>
        <translation>越低越差</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 (in the result: %2)</source>
        <translation>%1（结果中：%2）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of the figures, and what else</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::ResultsPane</name>
    <message>
        <source>Fetch the measured results</source>
        <translation>获取测量结果</translation>
    </message>
    <message>
        <source>Measured results</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Asking for the measured results…</source>
        <translation>正在请求测量结果…</translation>
    </message>
    <message>
        <source>DescribeNetTestResult is under way.</source>
        <translation>DescribeNetTestResult 正在进行。</translation>
    </message>
    <message>
        <source>The measured results did not come</source>
        <translation>未能获取测量结果</translation>
    </message>
    <message>
        <source>The service sent no measured results</source>
        <translation>服务没有发送测量结果</translation>
    </message>
    <message>
        <source>ResultDetial was empty when it was asked for. The test is still running; ask again when it has ended.</source>
        <translation>请求时 ResultDetial 为空。测试仍在进行中；请在结束后再次请求。</translation>
    </message>
    <message>
        <source>ResultDetial was empty. The service keeps no figures for this test, or no longer.</source>
        <translation>ResultDetial 为空。服务没有保存此测试的数据，或已不再保存。</translation>
    </message>
    <message>
        <source>Reading the measured results…</source>
        <translation>正在读取测量结果…</translation>
    </message>
    <message>
        <source>No measured results here yet</source>
        <translation>此处还没有测量结果</translation>
    </message>
    <message>
        <source>The list of tests carries no figures; they have to be asked for one test at a time. This test is still running and may have none before it ends.</source>
        <translation>测试列表不含数据，需要逐个测试请求。此测试仍在进行中，结束前可能没有数据。</translation>
    </message>
    <message>
        <source>The list of tests carries no figures; they have to be asked for one test at a time.</source>
        <translation>测试列表不含数据，需要逐个测试请求。</translation>
    </message>
    <message>
        <source>What was read in the result</source>
        <translation>结果中读到的内容</translation>
    </message>
    <message>
        <source>What to show of the result</source>
        <translation>显示结果的哪一部分</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct how the result is read</source>
        <translation>更正结果的读法</translation>
    </message>
    <message>
        <source>Say what is the source, what the value, and what is worse; it is remembered for the next result of this layout</source>
        <translation>说明哪个是源、哪个是数值、怎样更差；此设置会用于此布局的下一个结果</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>No figure was recognised in this result. “Not read” says why, and the whole of it is under “Document”. If you know what its fields are, say so under “Correct…”.</source>
        <translation>在此结果中没有识别出数值。“未读取”说明原因，全文在“文档”中。如果您知道各字段的含义，请在“更正…”中说明。</translation>
    </message>
    <message>
        <source>No figure was recognised in this result. The whole of it is under “Document”.</source>
        <translation>在此结果中没有识别出数值。全文在“文档”中。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>未读取（%1）</translation>
    </message>
</context>
<context>
    <name>fabriscope::RetentionBox</name>
    <message>
        <source>&amp;Keep everything</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
    <message>
        <source>Remove tests that were &amp;last seen more than</source>
        <translation>删除最后出现早于以下时长的测试(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the &amp;oldest tests when the archive is larger than</source>
        <translation>归档大于以下大小时删除最早的测试(&amp;O)</translation>
    </message>
    <message>
        <source>Age at which tests are removed</source>
        <translation>删除测试的时长</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>时长的单位</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Size above which tests are removed</source>
        <translation>删除测试的大小上限</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>大小的单位</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>How many tests would go cannot be said: %1</source>
        <translation>无法得知会删除多少个测试：%1</translation>
    </message>
    <message numerus="yes">
        <source>Switch on, and remove %Ln test(s) now</source>
        <translation>
            <numerusform>开启，并立即删除 %Ln 个测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Applied at once, then at every start and once a day</source>
        <translation>立即执行，之后每次启动时执行，并每天执行一次</translation>
    </message>
    <message>
        <source>Nothing is removed by itself.</source>
        <translation>不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>Switched on: applied at every start and once a day. Running tests stay.</source>
        <translation>已开启：每次启动时执行，并每天执行一次。进行中的测试会保留。</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>正在统计会删除的内容…</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln test(s) would go now. Running tests stay, the newest go last.</source>
        <translation>
            <numerusform>现在约有 %Ln 个测试会被删除。进行中的测试会保留，最新的最后删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) would go now. Running tests stay.</source>
        <translation>
            <numerusform>现在有 %Ln 个测试会被删除。进行中的测试会保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::RoleSource</name>
    <message>
        <source>Role %1, assumed with: %2</source>
        <translation>角色 %1，扮演所用：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::SavedFilter</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>24 小时内失败</translation>
    </message>
    <message>
        <source>Failed in 7 days</source>
        <translation>7 天内失败</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>fabriscope::ScopeBar</name>
    <message>
        <source>Ask for</source>
        <translation>请求范围</translation>
    </message>
    <message>
        <source>Type of test to ask the service for</source>
        <translation>向服务请求的测试类型</translation>
    </message>
    <message>
        <source>The service answers with this type only</source>
        <translation>服务只返回此类型的测试</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Traffic tests</source>
        <translation>流量测试</translation>
    </message>
    <message>
        <source>Delay tests</source>
        <translation>时延测试</translation>
    </message>
    <message>
        <source>Communication library tests</source>
        <translation>通信库测试</translation>
    </message>
    <message>
        <source>Resource group to ask the service for</source>
        <translation>向服务请求的资源组</translation>
    </message>
    <message>
        <source>All resource groups</source>
        <translation>所有资源组</translation>
    </message>
    <message>
        <source>The service answers with the tests of this resource group only, as rg-acfm…</source>
        <translation>服务只返回此资源组的测试，例如 rg-acfm…</translation>
    </message>
    <message>
        <source>Diagnoses (NetDiag)</source>
        <translation>网络诊断（NetDiag）</translation>
    </message>
</context>
<context>
    <name>fabriscope::SearchLine</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fabriscope::Service</name>
    <message>
        <source>The service does not know the access key %1</source>
        <translation>服务不认识访问密钥 %1</translation>
    </message>
    <message>
        <source>Check the AccessKey id, or make a new access key in the RAM console</source>
        <translation>请检查 AccessKey ID，或在 RAM 控制台创建新的访问密钥</translation>
    </message>
    <message>
        <source>The access key %1 is disabled</source>
        <translation>访问密钥 %1 已禁用</translation>
    </message>
    <message>
        <source>Enable it in the RAM console, or use another one</source>
        <translation>请在 RAM 控制台启用它，或使用其他访问密钥</translation>
    </message>
    <message>
        <source>The secret does not belong to the access key %1</source>
        <translation>AccessKey Secret 与访问密钥 %1 不匹配</translation>
    </message>
    <message>
        <source>Enter the AccessKey secret again, without blanks or line breaks</source>
        <translation>请重新输入 AccessKey Secret，不要带空格或换行</translation>
    </message>
    <message>
        <source>The service says that it has seen this very request before</source>
        <translation>服务称已收到过这个请求</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for something in between that repeats requests</source>
        <translation>请重试；如果问题依旧，请检查中间是否有设备或软件重复发送请求</translation>
    </message>
    <message>
        <source>The access key %1 is a temporary one and needs its security token</source>
        <translation>访问密钥 %1 是临时密钥，需要配套的安全令牌</translation>
    </message>
    <message>
        <source>The security token of the access key %1 is expired or wrong</source>
        <translation>访问密钥 %1 的安全令牌已过期或有误</translation>
    </message>
    <message>
        <source>Get new temporary keys, all three parts together</source>
        <translation>请获取新的临时密钥，三个部分须一并更换</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, best by switching on automatic time</source>
        <translation>请校准本机时钟，最好开启自动设置时间</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too far from the service&apos;s</source>
        <translation>本机时钟与服务时钟相差过大</translation>
    </message>
    <message>
        <source>The service refuses the time of the request, though both clocks agree</source>
        <translation>服务拒绝了请求的时间，但双方时钟一致</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the proxy may keep requests for too long</source>
        <translation>请重试；若一直如此，可能是代理滞留请求过久</translation>
    </message>
    <message>
        <source>A policy denies %2 to the access key %1</source>
        <translation>有权限策略禁止访问密钥 %1 调用 %2</translation>
    </message>
    <message>
        <source>The access key %1 has no permission for %2</source>
        <translation>访问密钥 %1 没有调用 %2 的权限</translation>
    </message>
    <message>
        <source>The service has no such test (any more)</source>
        <translation>服务端没有（或不再有）该测试</translation>
    </message>
    <message>
        <source>Check the test id and the region, or refresh the list</source>
        <translation>请检查测试 ID 和地域，或刷新列表</translation>
    </message>
    <message>
        <source>The service does not find what was asked for</source>
        <translation>服务端找不到所请求的内容</translation>
    </message>
    <message>
        <source>Check the resource group and the region</source>
        <translation>请检查资源组和地域</translation>
    </message>
    <message>
        <source>Check the address of the service and the proxy; no credentials were sent on</source>
        <translation>请检查服务地址和代理；凭证没有被转发</translation>
    </message>
    <message>
        <source>Another page of the same host was named instead of an answer</source>
        <translation>返回的不是应答，而是指向同一主机另一页面的跳转</translation>
    </message>
    <message>
        <source>A redirect to %1 came instead of an answer</source>
        <translation>返回的不是应答，而是到 %1 的重定向</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or other ones</source>
        <translation>代理要求提供用户名和密码，或现有的不正确</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and its user name and password</source>
        <translation>请检查代理地址及其用户名和密码</translation>
    </message>
    <message>
        <source>A web page came instead of the service&apos;s answer</source>
        <translation>返回的是网页，而不是服务端的应答</translation>
    </message>
    <message>
        <source>Something in between answered, often a proxy or a sign-in page: check the proxy and the address of the service</source>
        <translation>中间有其他设备作了应答，通常是代理或登录页：请检查代理和服务地址</translation>
    </message>
    <message>
        <source>The account made more calls than the service allows in a minute</source>
        <translation>该账号的调用次数超过了服务端每分钟的限额</translation>
    </message>
    <message>
        <source>Wait a minute; the limit is shared by everybody who uses the account</source>
        <translation>请等待一分钟；限额由使用该账号的所有人共享</translation>
    </message>
    <message>
        <source>The service&apos;s own servers are asked too often at the moment</source>
        <translation>服务端自身的服务器目前请求过多</translation>
    </message>
    <message>
        <source>Try again in a minute</source>
        <translation>请一分钟后重试</translation>
    </message>
    <message>
        <source>The service is not available at the moment</source>
        <translation>服务目前不可用</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, report it with the request id</source>
        <translation>请几分钟后重试；若一直如此，请附上请求 ID 反馈</translation>
    </message>
    <message>
        <source>A gateway in front of the service got no answer from it</source>
        <translation>服务前的网关没有得到服务的应答</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the proxy</source>
        <translation>请几分钟后重试；若一直如此，请检查代理</translation>
    </message>
    <message>
        <source>The host does not offer this call</source>
        <translation>该主机不提供此调用</translation>
    </message>
    <message>
        <source>Check the region and the address of the service</source>
        <translation>请检查地域和服务地址</translation>
    </message>
    <message>
        <source>The service no longer knows the place in the list where it was to go on</source>
        <translation>服务端已不记得列表应从何处继续</translation>
    </message>
    <message>
        <source>Refresh to read the list again from its first page</source>
        <translation>请刷新，从第一页重新读取列表</translation>
    </message>
    <message>
        <source>The service refused the request without saying why</source>
        <translation>服务端拒绝了请求，未说明原因</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>服务端拒绝了请求：%1</translation>
    </message>
    <message>
        <source>Check the resource group, the type and the address of the service</source>
        <translation>请检查资源组、类型和服务地址</translation>
    </message>
    <message>
        <source>The service&apos;s message is left out, because it repeats the signed request</source>
        <translation>服务端的消息已省略，因为其中重复了签名请求</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>Ask the administrator of the account to take that policy away</source>
        <translation>请账号管理员移除该权限策略</translation>
    </message>
    <message>
        <source>Ask the administrator of the account to grant it, for instance by AliyunLINGJUNReadOnlyAccess</source>
        <translation>请账号管理员授予该权限，例如通过 AliyunLINGJUNReadOnlyAccess</translation>
    </message>
</context>
<context>
    <name>fabriscope::ServiceCall</name>
    <message>
        <source>The service asks for a pause of %1; Fabriscope tries again after %2 already</source>
        <translation>服务端要求等待 %1；Fabriscope 将在 %2 后先行重试</translation>
    </message>
    <message>
        <source>Fabriscope tries again by itself in %1</source>
        <translation>Fabriscope 将在 %1 后自动重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::SessionSecretDialog</name>
    <message>
        <source>Secret for this session</source>
        <translation>本次会话的密钥</translation>
    </message>
    <message>
        <source>What you type here for “%1” stays in memory until Fabriscope ends. It is stored nowhere, and what the keyring holds stays as it is.</source>
        <translation>您在此为“%1”输入的内容在 Fabriscope 结束之前保留在内存中。它不会存储到任何地方，密钥环中的内容保持不变。</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>Security &amp;token</source>
        <translation>安全令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>代理密码(&amp;P)</translation>
    </message>
    <message>
        <source>Use for this session</source>
        <translation>用于本次会话</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong and what to do</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::SettingsDesk</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>fabriscope::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>fabriscope::ShowCommand</name>
    <message>
        <source>ResultDetial:</source>
        <translation>ResultDetial：</translation>
    </message>
    <message>
        <source>The service sent none.</source>
        <translation>服务端没有返回。</translation>
    </message>
    <message>
        <source>ResultDetial: never asked for.</source>
        <translation>ResultDetial：从未请求。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Shown</name>
    <message>
        <source>%1 ?</source>
        <comment>a time that came without its zone</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 小时 %2 分 %3 秒</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 天 %2 小时 %3 分</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Delay host</source>
        <translation>时延主机</translation>
    </message>
    <message>
        <source>Collective host</source>
        <translation>集合通信主机</translation>
    </message>
</context>
<context>
    <name>fabriscope::SmallFile</name>
    <message>
        <source>Check the path, and whether you may read it</source>
        <translation>请检查路径，以及您是否有读取权限</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should hold</source>
        <translation>文件 %1 过大，不像应有的内容</translation>
    </message>
</context>
<context>
    <name>fabriscope::StartSelection</name>
    <message>
        <source>There is no test &quot;%1&quot;</source>
        <translation>没有测试“%1”</translation>
    </message>
    <message>
        <source>Look for its id with fabriscope list</source>
        <translation>用 fabriscope list 查找它的 ID</translation>
    </message>
</context>
<context>
    <name>fabriscope::StateLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
</context>
<context>
    <name>fabriscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Counts and times</source>
        <translation>数量与时间</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>刷新进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln test(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) this minute</source>
        <translation>
            <numerusform>本分钟调用 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the facts of the status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在请求服务…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) read, page %1…</source>
        <translation>
            <numerusform>已读取 %Ln 个测试，第 %1 页…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <translation>%1；下次重试时间 %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>the list is incomplete</source>
        <translation>列表不完整</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>in the status line</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>停止；已到达的内容会保留</translation>
    </message>
</context>
<context>
    <name>fabriscope::StepBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Details of the check “%1”</source>
        <translation>检查“%1”的详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show or hide the certificates, or what the service said</source>
        <translation>显示或隐藏证书，或服务返回的内容</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>复制权限策略</translation>
    </message>
    <message>
        <source>Copy the smallest policy that grants what is missing</source>
        <translation>复制授予所缺权限的最小权限策略</translation>
    </message>
    <message>
        <source>Copied the policy</source>
        <translation>已复制权限策略</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a state and a duration</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fabriscope::StoredSource</name>
    <message>
        <source>The stored secret could not be read</source>
        <translation>无法读取已保存的密钥</translation>
    </message>
    <message>
        <source>Enter it again in the profile, or try again</source>
        <translation>请在配置中重新输入，或重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::Sts</name>
    <message>
        <source>What %1 answers cannot be understood</source>
        <translation>无法理解 %1 的应答</translation>
    </message>
    <message>
        <source>Check the proxy, and whether something stands between this computer and STS</source>
        <translation>请检查代理，以及本机与 STS 之间是否有其他设备</translation>
    </message>
    <message>
        <source>The OIDC token may not assume the role %1</source>
        <translation>OIDC 令牌不可扮演角色 %1</translation>
    </message>
    <message>
        <source>Let the role trust this OIDC provider, its audience and its subject</source>
        <translation>请让该角色信任此 OIDC 提供商、其受众和主体</translation>
    </message>
    <message>
        <source>The access key %1 may not assume the role %2 (sts:AssumeRole)</source>
        <translation>AccessKey %1 不可扮演角色 %2（sts:AssumeRole）</translation>
    </message>
    <message>
        <source>Ask the administrator to grant sts:AssumeRole on that role and to let the role trust this user; the key of the account itself can assume no role</source>
        <translation>请管理员授予对该角色的 sts:AssumeRole，并让角色信任此用户；主账号自身的密钥不能扮演角色</translation>
    </message>
    <message>
        <source>STS did not hand out keys for the role %1</source>
        <translation>STS 没有为角色 %1 发放密钥</translation>
    </message>
    <message>
        <source>STS did not hand out keys for the role %1: %2</source>
        <translation>STS 没有为角色 %1 发放密钥：%2</translation>
    </message>
    <message>
        <source>Check the role&apos;s ARN, the session name, the duration and the external id</source>
        <translation>请检查角色的 ARN、会话名称、时长和外部 ID</translation>
    </message>
    <message>
        <source>The OIDC token is expired</source>
        <translation>OIDC 令牌已过期</translation>
    </message>
    <message>
        <source>STS does not accept the OIDC token</source>
        <translation>STS 不接受此 OIDC 令牌</translation>
    </message>
    <message>
        <source>Have the token file written anew, and check the OIDC provider</source>
        <translation>请重新写入令牌文件，并检查 OIDC 提供商</translation>
    </message>
    <message>
        <source>There is no role %1</source>
        <translation>没有角色 %1</translation>
    </message>
    <message>
        <source>Check the role&apos;s ARN</source>
        <translation>请检查角色的 ARN</translation>
    </message>
</context>
<context>
    <name>fabriscope::SummaryPane</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>fabriscope::TableExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>用于电子表格的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV with plain headings (*.csv)</source>
        <translation>使用原始列名的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Raw CSV for programs, nothing guarded (*.csv)</source>
        <translation>供程序使用的原始 CSV，不作任何防护 (*.csv)</translation>
    </message>
    <message>
        <source>CSV with one row a member (*.csv)</source>
        <translation>每个成员一行的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, the records as the service sent them (*.json)</source>
        <translation>JSON，记录与服务端返回的一致 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln test(s) as %1</source>
        <translation>
            <numerusform>已将 %Ln 个测试保存为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected test(s)</source>
        <translation>
            <numerusform>导出所选的 %Ln 个测试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln test(s) shown</source>
        <translation>
            <numerusform>导出所显示的全部 %Ln 个测试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TaskLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>正在进行操作</translation>
    </message>
    <message>
        <source>Stop; no file is left half written</source>
        <translation>停止；不会留下未写完的文件</translation>
    </message>
</context>
<context>
    <name>fabriscope::TestCommand</name>
    <message>
        <source>There is no test %1 in the archive</source>
        <translation>归档中没有测试 %1</translation>
    </message>
    <message>
        <source>Check the id, or ask the service: leave --offline and --archive out</source>
        <translation>请检查 ID，或去掉 --offline 和 --archive 以询问服务</translation>
    </message>
    <message>
        <source>The archive keeps a test %1 of several profiles</source>
        <translation>归档中有多个配置的测试 %1</translation>
    </message>
    <message>
        <source>Say which with --profile: %1</source>
        <translation>请用 --profile 指明是哪一个：%1</translation>
    </message>
</context>
<context>
    <name>fabriscope::TestHead</name>
    <message>
        <source>Copy the TestId as it was sent</source>
        <translation>按服务端返回的原样复制 TestId</translation>
    </message>
    <message>
        <source>Copy TestId</source>
        <translation>复制 TestId</translation>
    </message>
    <message>
        <source>TestId</source>
        <translation>TestId</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Created and finished</source>
        <translation>创建与完成</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>测试配置</translation>
    </message>
    <message>
        <source>Remarks on this record</source>
        <translation>关于此记录的说明</translation>
    </message>
    <message>
        <source>Cluster: name and id</source>
        <translation>集群：名称和 ID</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>没有状态</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>created, finished, elapsed</comment>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>created, finished</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>CreationTime and FinishedTime in this computer&apos;s time zone</source>
        <translation>CreationTime 和 FinishedTime，按本机时区显示</translation>
    </message>
    <message>
        <source>Copied the TestId</source>
        <translation>已复制 TestId</translation>
    </message>
    <message>
        <source>On %1 the service no longer had this test. What is kept of it is shown.</source>
        <translation>服务于 %1 已不再有此测试。此处显示所保存的内容。</translation>
    </message>
    <message>
        <source>%1 · seen %2</source>
        <comment>the times of a test, and when it was last known to be so</comment>
        <translation>%1 · 出现于 %2</translation>
    </message>
</context>
<context>
    <name>fabriscope::TestNotes</name>
    <message>
        <source>%1 was sent without a time zone and is read as UTC.</source>
        <translation>%1 没有带时区，按 UTC 读取。</translation>
    </message>
    <message>
        <source>%1 is not a time the program can read; it is shown as sent.</source>
        <translation>%1 不是程序能识别的时间，按原样显示。</translation>
    </message>
    <message>
        <source>The record says both that the test is running (“%1”) and when it finished. Both are shown as sent; the test is not watched.</source>
        <translation>记录既说测试正在运行（“%1”），又给出了完成时间。两者都按原样显示；不监视此测试。</translation>
    </message>
    <message>
        <source>FinishedTime lies before CreationTime, so no elapsed time is given.</source>
        <translation>FinishedTime 早于 CreationTime，因此不给出耗时。</translation>
    </message>
</context>
<context>
    <name>fabriscope::TestTableModel</name>
    <message>
        <source>%1. The service calls this test running, and yet gives a time when it finished; it is shown as sent and not watched.</source>
        <translation>%1。服务端称此测试正在运行，却给出了完成时间；按原样显示，不予监视。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>read aloud for an empty cell</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, has just changed</source>
        <comment>read aloud; %1 is a status</comment>
        <translation>%1，刚刚发生变化</translation>
    </message>
    <message>
        <source>Received %1 from %2.</source>
        <translation>于 %1 从 %2 收到。</translation>
    </message>
    <message>
        <source>On %1 the service no longer had this test.</source>
        <translation>服务于 %1 已不再有此测试。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a status, and how fresh it is</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, no longer on the service</source>
        <comment>read aloud; %1 is a status</comment>
        <translation>%1，服务中已不存在</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>read aloud; %1 is a group</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <comment>read aloud; %1 is a group</comment>
        <translation>%1，已展开</translation>
    </message>
</context>
<context>
    <name>fabriscope::TestTableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the shown columns of all selected tests, to be pasted into a spreadsheet</source>
        <translation>复制所有选中测试的显示列，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Copy the selected tests below a line of column headings</source>
        <translation>复制选中的测试，首行为列标题</translation>
    </message>
    <message>
        <source>Copy the ids of the selected tests, exactly as the service sent them</source>
        <translation>按服务端返回的原样复制选中测试的 ID</translation>
    </message>
    <message>
        <source>Copy the one cell that has the focus</source>
        <translation>复制当前焦点所在的单元格</translation>
    </message>
    <message>
        <source>Choose which columns are shown, and in which order</source>
        <translation>选择显示哪些列以及顺序</translation>
    </message>
    <message>
        <source>Show the usual columns in their usual order and width</source>
        <translation>按通常的顺序和宽度显示常用列</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n tests.</source>
        <translation>
            <numerusform>已复制 %n 个测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n tests with their headings.</source>
        <translation>
            <numerusform>已复制 %n 个测试及列标题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n test IDs.</source>
        <translation>
            <numerusform>已复制 %n 个测试 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the cell “%1”.</source>
        <translation>已复制单元格“%1”。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Selected tests</source>
        <translation>选中的测试</translation>
    </message>
    <message>
        <source>Network tests</source>
        <translation>网络测试</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy test &amp;ID</source>
        <translation>复制测试 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>按此列排序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by the column of the cell that has the focus; once more turns the order round</source>
        <translation>按当前单元格所在的列排序；再次执行则反转顺序</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>列(&amp;U)…</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>恢复默认列(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Show two selected tests side by side: settings, times and members</source>
        <translation>并排显示两个所选测试：设置、时间和成员</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>与其比较(&amp;W)…</translation>
    </message>
    <message>
        <source>Remember the selected test, to compare it with one that is chosen afterwards</source>
        <translation>记住所选测试，以便与随后选择的测试比较</translation>
    </message>
    <message>
        <source>Now choose the test to compare with %1, then press %2.</source>
        <comment>a TestId, a key</comment>
        <translation>现在选择要与 %1 比较的测试，然后按 %2。</translation>
    </message>
    <message>
        <source>Select a second test as well (Ctrl+click), or press %1 and choose it then.</source>
        <comment>a key</comment>
        <translation>请再选择一个测试（Ctrl+单击），或按 %1 再选择另一个。</translation>
    </message>
    <message>
        <source>Select the two tests to compare (Ctrl+click adds the second).</source>
        <translation>请选择要比较的两个测试（Ctrl+单击可添加第二个）。</translation>
    </message>
    <message numerus="yes">
        <source>Two tests can be compared; %Ln are selected.</source>
        <translation>
            <numerusform>只能比较两个测试；当前选择了 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TextRowsTable</name>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TextSource</name>
    <message>
        <source>The file could not be read to its end</source>
        <translation>文件未能读到末尾</translation>
    </message>
    <message>
        <source>Look at the disk or the network it lies on, and try again</source>
        <translation>请检查其所在的磁盘或网络，然后重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::TimedCredentials</name>
    <message>
        <source>What %1 answered are no keys</source>
        <translation>%1 的应答不是密钥</translation>
    </message>
    <message>
        <source>Check whether that is the right place to ask for keys</source>
        <translation>请检查那是否是获取密钥的正确位置</translation>
    </message>
</context>
<context>
    <name>fabriscope::TimelineStrip</name>
    <message>
        <source>How the tests went, the oldest first</source>
        <translation>测试结果，最早的在前</translation>
    </message>
</context>
<context>
    <name>fabriscope::TlsCheck</name>
    <message>
        <source>This computer lacks the library for secure connections</source>
        <translation>本机缺少安全连接所需的库</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3)</source>
        <translation>请安装 OpenSSL 3 (libssl3)</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid and trusted</source>
        <translation>%1 的证书有效且可信</translation>
    </message>
    <message>
        <source>The connection to %1 is read on its way by %2</source>
        <translation>到 %1 的连接在途中被 %2 读取</translation>
    </message>
    <message>
        <source>It works, and whoever runs %1 can see every request: ask for an exception for %2 if that must not be</source>
        <translation>可以使用，但 %1 的管理者能看到每个请求：如不允许如此，请申请将 %2 排除在外</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2</source>
        <translation>%1 的证书将于 %2 过期</translation>
    </message>
    <message>
        <source>Tell whoever runs the service, or the proxy that shows this certificate</source>
        <translation>请告知服务的管理者，或出示此证书的代理的管理者</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Who probably intercepts</source>
        <translation>可能的拦截者</translation>
    </message>
    <message>
        <source>“%1”, an issuer that this system does not know</source>
        <translation>“%1”，本系统不认识的颁发者</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>%1，名为“%2”</translation>
    </message>
    <message>
        <source>The certificate of %1 was made by %2, not by the service</source>
        <translation>%1 的证书由 %2 生成，而不是来自服务</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2</source>
        <translation>%1 的证书从 %2 起才有效</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2</source>
        <translation>%1 的证书已于 %2 过期</translation>
    </message>
    <message>
        <source>The certificate is for “%2”, not for %1</source>
        <translation>证书属于“%2”，而不是 %1</translation>
    </message>
    <message>
        <source>The certificate of %1 vouches only for itself</source>
        <translation>%1 的证书为自签名证书</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this system does not trust</source>
        <translation>%1 的证书由“%2”颁发，本系统不信任该颁发者</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2</source>
        <translation>%1 的证书不可信：%2</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first; if they are right, tell whoever runs what answers there</source>
        <translation>请先检查本机的日期和时间；如果无误，请告知该处应答方的管理者</translation>
    </message>
    <message>
        <source>If “%1” belongs to your network, ask for an exception for %2 or for its root certificate to be installed; if not, do not use this network</source>
        <translation>如果“%1”属于您的网络，请申请将 %2 排除在外，或安装其根证书；否则请勿使用此网络</translation>
    </message>
    <message>
        <source>Check the address of the service, and what stands between this computer and it</source>
        <translation>请检查服务地址，以及本机与其之间是否有其他设备</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>证书主体</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
</context>
<context>
    <name>fabriscope::ToolRow</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>fabriscope::Topology</name>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host or subnet, number of members</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>客户端（%1）</translation>
    </message>
    <message>
        <source>Servers (%1)</source>
        <translation>服务端（%1）</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 对</translation>
    </message>
    <message>
        <source>all one way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Each with each</source>
        <translation>两两互测</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>%1 ordered pairs</source>
        <translation>%1 个有序对</translation>
    </message>
    <message>
        <source>%1 hosts × %2 GPUs</source>
        <translation>%1 个节点 × %2 个 GPU</translation>
    </message>
    <message>
        <source>%1 hosts, %2 GPUs</source>
        <translation>%1 个节点，%2 个 GPU</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务端</translation>
    </message>
    <message>
        <source>Hosts of the delay test</source>
        <translation>时延测试的节点</translation>
    </message>
    <message>
        <source>Hosts of the collective</source>
        <translation>集合通信的节点</translation>
    </message>
    <message>
        <source>client, sends</source>
        <translation>客户端，发送</translation>
    </message>
    <message>
        <source>server, receives</source>
        <translation>服务端，接收</translation>
    </message>
    <message>
        <source>one pair, one way</source>
        <translation>一对，单向</translation>
    </message>
    <message>
        <source>member, sends and receives</source>
        <translation>成员，收发双向</translation>
    </message>
    <message>
        <source>two pairs, one each way</source>
        <translation>两对，每个方向一对</translation>
    </message>
    <message>
        <source>host</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>host with the number of its GPUs</source>
        <translation>节点及其 GPU 数</translation>
    </message>
    <message>
        <source>one run over all of them</source>
        <translation>覆盖全部成员的一次运行</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>between ports of one host</source>
        <translation>同一节点的端口之间</translation>
    </message>
    <message>
        <source>ports of one host</source>
        <translation>同一节点的端口</translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>first and last host of many</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are not drawn one by one: above %3 members the lines would hide each other.</source>
        <translation>%2 对中有 %1 对没有逐一绘制：超过 %3 个成员时，连线会互相遮挡。</translation>
    </message>
    <message>
        <source>Choose a member to see its own.</source>
        <translation>选择一个成员即可查看它的连线。</translation>
    </message>
    <message>
        <source>Of the chosen member&apos;s own, one line is drawn for each host.</source>
        <translation>所选成员的连线按节点各画一条。</translation>
    </message>
    <message>
        <source>Those of the chosen member are drawn.</source>
        <translation>已绘制所选成员的连线。</translation>
    </message>
    <message>
        <source>Lines are missing because nobody has described who talks to whom in a test of this type.</source>
        <translation>没有连线，因为此类测试中谁与谁通信没有文档说明。</translation>
    </message>
    <message>
        <source>The record names no members, so there is nothing to draw.</source>
        <translation>记录中没有成员，因此没有可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends to %n servers.</source>
        <translation>
            <numerusform>%1 向 %n 个服务端发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 receives from %n clients.</source>
        <translation>
            <numerusform>%1 从 %n 个客户端接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends to %n members and receives from them.</source>
        <translation>
            <numerusform>%1 与 %n 个成员互相收发。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part in the collective.</source>
        <translation>%1 参与此集合通信。</translation>
    </message>
    <message>
        <source>%1 is named by the record.</source>
        <translation>%1 在记录中被列出。</translation>
    </message>
    <message>
        <source>read %1 from %2</source>
        <comment>time, server or file</comment>
        <translation>%1 读取自 %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>time</comment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>ranks %1–%2</source>
        <translation>rank %1–%2</translation>
    </message>
    <message>
        <source>Ranks are counted in the order of the record: the service does not tell them.</source>
        <translation>rank 按记录中的顺序编号：服务没有给出。</translation>
    </message>
    <message>
        <source>The worst that it sends: %1 to %2.</source>
        <comment>a figure, a member</comment>
        <translation>发送中最差的：%1，到 %2。</translation>
    </message>
    <message>
        <source>The worst that it receives: %1 from %2.</source>
        <comment>a figure, a member</comment>
        <translation>接收中最差的：%1，来自 %2。</translation>
    </message>
    <message>
        <source>%1 → %2: not measured</source>
        <comment>who sends, who receives</comment>
        <translation>%1 → %2：未测量</translation>
    </message>
    <message>
        <source>The worst of the pairs of this line: %1</source>
        <translation>此连线所含成员对中最差的：%1</translation>
    </message>
    <message>
        <source>members of one subnet</source>
        <translation>同一子网的成员</translation>
    </message>
    <message>
        <source>members that follow each other by name</source>
        <translation>按名称相邻的成员</translation>
    </message>
    <message>
        <source>members of one host</source>
        <translation>同一主机的成员</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>created %1 (sent without a time zone, read as UTC)</source>
        <translation>创建于 %1（发送时未带时区，按 UTC 读取）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members of other kinds of test in this record are not drawn.</source>
        <translation>
            <numerusform>此记录中另有 %Ln 个其他类型测试的成员未绘出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TopologyLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>图例说明</translation>
    </message>
</context>
<context>
    <name>fabriscope::TopologyPane</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Fit the whole drawing (0)</source>
        <translation>适应整个图形 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>将图形复制为图片</translation>
    </message>
    <message>
        <source>Save the drawing as a picture</source>
        <translation>将图形保存为图片</translation>
    </message>
    <message>
        <source>Names are left out at this size; zoom in to read them.</source>
        <translation>此缩放级别下省略了名称；放大后可见。</translation>
    </message>
    <message>
        <source>Show who talks to whom as a table</source>
        <translation>以表格显示谁与谁通信</translation>
    </message>
    <message>
        <source>Who talks to whom</source>
        <translation>谁与谁通信</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>图中所示</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 个成员对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The worst %Ln pair(s) of %1 are listed; choose a member to see its own.</source>
        <translation>
            <numerusform>列出 %1 个中最差的 %Ln 个成员对；选择一个成员可查看它自己的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s) of %1 are listed; choose a member to see its own.</source>
        <translation>
            <numerusform>列出 %1 个中的前 %Ln 个成员对；选择一个成员可查看它自己的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabriscope::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>The arrow keys walk from member to member, Shift and the arrows move the drawing, + and − zoom, 0 fits it, Esc lets the chosen member go. A click chooses a member, dragging moves the drawing, the wheel zooms. A line under the pointer tells its figure.</source>
        <translation>方向键在成员之间移动，Shift 加方向键移动图，+ 和 − 缩放，0 适合窗口，Esc 取消选择成员。单击选择成员，拖动移动图，滚轮缩放。指针下的连线会显示其数值。</translation>
    </message>
</context>
<context>
    <name>fabriscope::Transport</name>
    <message>
        <source>Check the network and try again</source>
        <translation>请检查网络后重试</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and its user name and password</source>
        <translation>请检查代理地址及其用户名和密码</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and certificates, and whether something stands between it and the service</source>
        <translation>请检查本机时钟和证书，以及与服务端之间是否有其他设备</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>无法与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2</source>
        <translation>%1 的证书不可信：%2</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections</source>
        <translation>代理 %1 拒绝连接</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection</source>
        <translation>代理 %1 关闭了连接</translation>
    </message>
    <message>
        <source>The name of the proxy %1 cannot be resolved</source>
        <translation>无法解析代理名称 %1</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time</source>
        <translation>代理 %1 没有及时应答</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password, or other ones</source>
        <translation>代理 %1 要求提供用户名和密码，或现有的不正确</translation>
    </message>
    <message>
        <source>The request did not get through the proxy %1</source>
        <translation>请求未能通过代理 %1</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved</source>
        <translation>无法解析名称 %1</translation>
    </message>
    <message>
        <source>Check the network, and whether the region or the address of the service is right</source>
        <translation>请检查网络，以及地域或服务地址是否正确</translation>
    </message>
    <message>
        <source>%1 refuses connections</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>Check the address of the service and whether a firewall stands in between</source>
        <translation>请检查服务地址，以及中间是否有防火墙</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of an answer</source>
        <translation>与 %1 的连接在应答中途断开</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came</source>
        <translation>与 %1 的连接在应答到达前断开</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 没有及时应答</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP</source>
        <translation>%1 的应答不是 HTTP</translation>
    </message>
    <message>
        <source>Check the address of the service and the proxy</source>
        <translation>请检查服务地址和代理</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>与 %1 的连接失败</translation>
    </message>
    <message>
        <source>No connection to %1 through the proxy %2 within %3</source>
        <translation>在 %3 内未能通过代理 %2 连接到 %1</translation>
    </message>
    <message>
        <source>Check the network and the proxy, and try again</source>
        <translation>请检查网络和代理后重试</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>在 %2 内未能连接到 %1</translation>
    </message>
    <message>
        <source>Check the network, and whether a proxy is needed</source>
        <translation>请检查网络，以及是否需要代理</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2</source>
        <translation>%1 已有 %2 没有发送任何数据</translation>
    </message>
    <message>
        <source>The answer is larger than %1</source>
        <translation>应答大于 %1</translation>
    </message>
    <message>
        <source>Ask for fewer tests at once, or check the address of the service</source>
        <translation>请一次请求更少的测试，或检查服务地址</translation>
    </message>
</context>
<context>
    <name>fabriscope::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>刚刚的操作</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤销操作 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fabriscope::Unpack</name>
    <message>
        <source>Try again; if it stays so, check the proxy</source>
        <translation>请重试；若一直如此，请检查代理</translation>
    </message>
    <message>
        <source>The answer is packed in a way that was not asked for</source>
        <translation>应答使用了未请求的压缩方式</translation>
    </message>
    <message>
        <source>The packed answer is cut off</source>
        <translation>压缩的应答不完整</translation>
    </message>
    <message>
        <source>The packed answer is damaged</source>
        <translation>压缩的应答已损坏</translation>
    </message>
</context>
<context>
    <name>fabriscope::UnreadPage</name>
    <message>
        <source>Figures that were not read</source>
        <translation>未读取的数值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Places in the result</source>
        <translation>结果中的各处位置</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>正在读取结果…</translation>
    </message>
    <message>
        <source>Every figure was read</source>
        <translation>所有数值均已读取</translation>
    </message>
    <message>
        <source>What every place was read as</source>
        <translation>各处位置读作什么</translation>
    </message>
</context>
<context>
    <name>fabriscope::UpdateProfile</name>
    <message>
        <source>The keyring holds the new secret already: %1</source>
        <translation>密钥环中已保存新的机密信息：%1</translation>
    </message>
</context>
<context>
    <name>fabriscope::UriSource</name>
    <message>
        <source>Write it as https://HOST/PATH, or as http:// to this computer itself</source>
        <translation>请写成 https://HOST/PATH，或指向本机的 http://</translation>
    </message>
    <message>
        <source>The address that should hand out keys cannot be understood</source>
        <translation>无法理解发放密钥的地址</translation>
    </message>
    <message>
        <source>Plain http to %1 would show keys to the whole network</source>
        <translation>对 %1 使用明文 http 会让整个网络看到密钥</translation>
    </message>
    <message>
        <source>%1 hands out no keys</source>
        <translation>%1 不发放密钥</translation>
    </message>
    <message>
        <source>Check the address, and the program that answers there</source>
        <translation>请检查地址，以及在那里应答的程序</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>Keys handed out by %1</source>
        <translation>%1 发放的密钥</translation>
    </message>
</context>
<context>
    <name>fabriscope::ValueLine</name>
    <message>
        <source>–</source>
        <comment>a value that is missing</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>fabriscope::WelcomeDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln profile(s)</source>
        <translation>
            <numerusform>已添加 %Ln 个配置</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>fabriscope::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Whose network tests shall Fabriscope show?</source>
        <translation>要用 Fabriscope 查看谁的网络测试？</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>在演示中浏览</translation>
    </message>
    <message>
        <source>A made-up fleet of 256 hosts with a month of tests, served on this computer. It needs no account and no network.</source>
        <translation>一个虚构的 256 节点机群和一个月的测试，由本机提供服务。不需要账号，也不需要网络。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Take the access key from the environment</source>
        <translation>从环境变量读取访问密钥</translation>
    </message>
    <message>
        <source>Set these variables and start Fabriscope from the same shell. Temporary keys need ALIBABA_CLOUD_SECURITY_TOKEN as well; ALIBABA_CLOUD_ENDPOINT names another server.</source>
        <translation>设置以下变量，并从同一 shell 启动 Fabriscope。临时密钥还需要 ALIBABA_CLOUD_SECURITY_TOKEN；ALIBABA_CLOUD_ENDPOINT 可指定其他服务器。</translation>
    </message>
    <message>
        <source>Example for a shell</source>
        <translation>shell 示例</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>复制示例</translation>
    </message>
    <message>
        <source>Copied the example</source>
        <translation>已复制示例</translation>
    </message>
    <message>
        <source>There is no profile yet, and no access key in the environment. Nothing is sent anywhere before you choose one of these ways. Fabriscope only reads.</source>
        <translation>还没有配置，环境中也没有访问密钥。在您选择下列方式之一以前，不会向任何地方发送任何内容。Fabriscope 只读取数据。</translation>
    </message>
    <message>
        <source>Choose a profile at the left, or add one. Nothing is sent anywhere before you choose. Fabriscope only reads.</source>
        <translation>请在左侧选择一个配置，或添加一个。在您选择以前，不会发送任何内容。Fabriscope 只读取数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened and what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take over profiles of the aliyun command line</source>
        <translation>采用 aliyun 命令行的配置</translation>
    </message>
    <message>
        <source>They are in its file config.json. Choose which of them Fabriscope shall use.</source>
        <translation>它们位于其文件 config.json 中。请选择 Fabriscope 要使用哪些。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>An account, its region, and its access key, which is kept in the keyring of your desktop or only until Fabriscope ends. It can also come from the files of other tools.</source>
        <translation>一个账号、其地域和其访问密钥；密钥保存在桌面的密钥环中，或仅保留到 Fabriscope 结束。它也可以来自其他工具的文件。</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加配置…</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>检查连接…</translation>
    </message>
    <message>
        <source>Look at the way to the service step by step</source>
        <translation>逐步查看通往服务的路径</translation>
    </message>
</context>
<context>
    <name>fabriscope::WindowActions</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Look at a made-up fleet, without an account</source>
        <translation>查看虚构的机群，无需账号</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the tests as shown, or the selected ones, as CSV or JSON</source>
        <translation>将显示的或选中的测试保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Save &amp;picture of the window…</source>
        <translation>保存窗口图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Fabriscope</source>
        <translation>关闭 Fabriscope</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Type which tests to show</source>
        <translation>输入要显示哪些测试</translation>
    </message>
    <message>
        <source>Search the members or the raw record of the selected test</source>
        <translation>搜索所选测试的成员或原始记录</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the service for the list of tests</source>
        <translation>向服务端请求测试列表</translation>
    </message>
    <message>
        <source>&amp;Cancel the refresh</source>
        <translation>取消刷新(&amp;C)</translation>
    </message>
    <message>
        <source>Stop asking; what has arrived stays</source>
        <translation>停止请求；已到达的内容会保留</translation>
    </message>
    <message>
        <source>&amp;Watch running tests</source>
        <translation>监视运行中的测试(&amp;W)</translation>
    </message>
    <message>
        <source>Look again by itself while tests are in progress</source>
        <translation>有测试进行中时自动再次查看</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>将焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the focus to the previous part of the window</source>
        <translation>将焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>Details &amp;below</source>
        <translation>详情在下方(&amp;B)</translation>
    </message>
    <message>
        <source>Show the details below the table</source>
        <translation>在表格下方显示详情</translation>
    </message>
    <message>
        <source>Show the details beside the table</source>
        <translation>在表格旁边显示详情</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>随桌面使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅色背景上的深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深色背景上的浅色文字</translation>
    </message>
    <message>
        <source>How to &amp;filter</source>
        <translation>如何筛选(&amp;F)</translation>
    </message>
    <message>
        <source>The words a filter understands</source>
        <translation>筛选条件支持的写法</translation>
    </message>
    <message>
        <source>&amp;About Fabriscope</source>
        <translation>关于 Fabriscope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Find in the &amp;details</source>
        <translation>在详情中查找(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;how the details</source>
        <translation>显示详情(&amp;H)</translation>
    </message>
    <message>
        <source>Show the details of the selected test, or leave the table all the room</source>
        <translation>显示所选测试的详情，或将全部空间留给表格</translation>
    </message>
    <message>
        <source>Re&amp;fresh the whole list</source>
        <translation>刷新整个列表(&amp;F)</translation>
    </message>
    <message>
        <source>Ask the service for every test it has, to find out which ones it forgot</source>
        <translation>向服务请求其拥有的每个测试，以查明它已删除哪些测试</translation>
    </message>
    <message>
        <source>Show the &amp;host&apos;s page</source>
        <translation>显示主机页面(&amp;H)</translation>
    </message>
    <message>
        <source>Show every test of the host that is chosen among the members or named in the filter</source>
        <translation>显示在成员中选择或在筛选中指定的主机的每个测试</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at tests in files, without keeping them</source>
        <translation>查看文件中的测试，但不保存</translation>
    </message>
    <message>
        <source>Open what was &amp;copied</source>
        <translation>打开已复制的内容(&amp;C)</translation>
    </message>
    <message>
        <source>Look at the tests on the clipboard, as JSON or as files</source>
        <translation>查看剪贴板中的测试（JSON 或文件）</translation>
    </message>
    <message>
        <source>&amp;Keep in the archive…</source>
        <translation>保存到归档(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the tests of the files that are shown in your archive</source>
        <translation>将所显示文件中的测试保存到您的归档</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the appearance, and look after the archive</source>
        <translation>选择外观，并管理归档</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>检查连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at the way to the service step by step, and at what may be asked there</source>
        <translation>逐步检查到服务的路径，以及在该服务上拥有的权限</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>筛选条件(&amp;I)</translation>
    </message>
    <message>
        <source>Details at the r&amp;ight</source>
        <translation>详情在右侧(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Save the window as PNG, SVG or PDF</source>
        <translation>将窗口保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Save picture of the &amp;view…</source>
        <translation>保存视图图片(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the matrix, the topology or the overview, whichever is shown, as PNG, SVG or PDF</source>
        <translation>将当前显示的矩阵、拓扑或概览保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Cop&amp;y picture of the view</source>
        <translation>复制视图图片(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the matrix, the topology or the overview, whichever is shown, as a picture</source>
        <translation>将当前显示的矩阵、拓扑或概览复制为图片</translation>
    </message>
    <message>
        <source>&amp;Table of the tests</source>
        <translation>测试列表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the tests as a table</source>
        <translation>以表格显示测试</translation>
    </message>
    <message>
        <source>O&amp;verview in charts</source>
        <translation>图表概览(&amp;V)</translation>
    </message>
    <message>
        <source>Show the tests that the filter leaves in charts</source>
        <translation>以图表显示筛选后的测试</translation>
    </message>
    <message>
        <source>Details onl&amp;y</source>
        <translation>只看详情(&amp;Y)</translation>
    </message>
    <message>
        <source>Give the details all the room; the same again brings the table back</source>
        <translation>让详情占据全部空间；再按一次恢复表格</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display: draw the window into a file with --screenshot FILE.png, or use fabriscope list</source>
        <translation>没有显示器：请用 --screenshot FILE.png 将窗口绘制到文件，或使用 fabriscope list</translation>
    </message>
</context>
</TS>
