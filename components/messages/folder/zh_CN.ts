import type { AddressRefusal } from '@/utils/digest/share/folder-address';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import type { FolderReport, Trial } from '@/utils/extension/folder/report';

/** Problems whose sentence says something more of them. */
type Telling = 'busy' | 'refused-method' | 'server';
type Plain = Exclude<FolderProblem['kind'], Telling>;

const SAFE = '改动都存在本机，没有丢';

const briefs: Record<FolderProblem['kind'], string> = {
  offline: '没有联网',
  unreachable: '连不上服务器',
  'no-permission': '没有访问服务器的权限',
  'wrong-password': '用户名或密码不对',
  forbidden: '没有读写权限',
  missing: '找不到文件夹',
  moved: '地址变了',
  'no-webdav': '不是 WebDAV 地址',
  'refused-method': '服务器不接受请求',
  locked: '文件被占用',
  full: '空间已满',
  busy: '服务器要等一等',
  server: '服务器出错',
  unfaithful: '读回的内容不对',
  'too-large': '有一周太大',
  broken: '本机数据库出错',
};

const problems: Record<Plain, string> = {
  offline: `这台电脑没有联网。${SAFE}，联网后会自动发出`,
  unreachable: `连不上这台服务器：可能地址不对，服务器停了，或者证书不被信任。${SAFE}。在新标签页打开这个地址，浏览器会说出是哪一种`,
  'no-permission': `浏览器没有允许访问这台服务器，或者收回了允许。${SAFE}。在设置的“群文件夹”里重新连接，浏览器问时选“允许”`,
  'wrong-password': `服务器不认这个用户名或密码。${SAFE}。坚果云等网盘要用“应用密码”，不是登录密码：到网盘的安全设置里生成一个，再在设置的“群文件夹”里重新连接`,
  forbidden: `这个用户不能读写这个文件夹。${SAFE}。请文件夹的主人把它共享给这个用户，并允许编辑`,
  missing: `服务器上找不到这个文件夹。${SAFE}。核对地址；上一级文件夹要先在网盘里建好，再在设置的“群文件夹”里重新连接`,
  moved: `服务器让转到另一个地址，密码没有发过去。${SAFE}。在新标签页打开这个地址，看它转到哪里，再用那个地址重新连接`,
  'no-webdav': `那里有回应，但不是 WebDAV 文件夹。${SAFE}。在网盘的帮助里查 WebDAV 地址，例如坚果云的以 https://dav.jianguoyun.com/dav/ 开头，再重新连接`,
  locked: `服务器说你的文件还被占用，例如上一次没有传完。${SAFE}，过一会儿会自动再试；几分钟还这样，就请管理员看看是哪个程序占着它`,
  full: `网盘的空间用完了，改动发不出去。${SAFE}。腾出空间，之后会自动再发`,
  unfaithful: `从服务器读回的和写进去的不一样，不能放心用它。${SAFE}。换一个文件夹，或请管理员看看是什么在改动文件`,
  'too-large': `你有一周的内容太多，超过了一个文件的上限，最近的改动没有发出去。${SAFE}，别的周照常发送。接下来的请存进别的周，这一周用“复制 Markdown”交给编辑`,
  broken: `本机的数据库出错了，例如磁盘满了，没有全部同步。${SAFE}。腾出磁盘空间、重启浏览器，之后会自动再试`,
};

const refusals: Record<AddressRefusal, string> = {
  'no-address': '这不是网址。地址以 https:// 开头，在网盘的 WebDAV 设置里可以找到',
  'not-secure': '这个地址没有加密，密码会被路上的人看到。改用 https:// 的地址；只有本机可以用 http://',
  'has-password': '地址里带着用户名或密码。把它们从地址里拿掉，填到下面各自的格子里',
};

const trials: Record<Trial, string> = { list: '列出', write: '写入', read: '读回', remove: '删除' };

const changes: Record<FolderReport['changes'], string> = {
  etag: '服务器给每个文件一个版本号，只取改过的',
  time: '服务器没有给版本号，靠修改时间和大小找出改过的',
  nothing: '服务器不说文件何时改过，每次都重新读取',
};

const reasons: Record<FileRefusal['reason'], string> = {
  unreadable: '读不出来，或者不完整',
  'other-file': '不是拾链的文件',
  newer: '来自更新的拾链，更新扩展后会读',
  misplaced: '放错了地方',
  damaged: '内容已损坏',
  'too-large': '太大',
};

/** The sentences about the group's folder, in Chinese. */
export const zh_CN = {
  problems: {
    ...problems,
    busy: (time: string) => `请求太多，服务器要等一等。${SAFE}，${time} 以后会自动再试`,
    'refused-method': (method: string) => `服务器不接受 ${method} 请求，没有它不能同步。${SAFE}。请管理员在 WebDAV 里打开它，或者换一个文件夹`,
    server: (status: number) => `服务器出错了（${status}）。${SAFE}，过一会儿会自动再试；一直这样，就把这个数字告诉管理员`,
  },
  briefs,
  line: {
    label: '群文件夹',
    syncedNow: '刚刚同步',
    syncedMinutes: (minutes: number) => `${minutes} 分钟前同步`,
    syncedAt: (when: string) => `${when} 同步`,
    never: '还没有同步过',
    waiting: (count: number) => `等待发送 ${count} 条`,
    between: ' · ',
  },
  clock: {
    ahead: (minutes: number) => `这台电脑的时钟比服务器快 ${minutes} 分钟：改动的先后不会乱，但周末前后收录的可能进错周。在系统设置里打开“自动设置时间”`,
    behind: (minutes: number) => `这台电脑的时钟比服务器慢 ${minutes} 分钟：改动的先后不会乱，但周末前后收录的可能进错周。在系统设置里打开“自动设置时间”`,
  },
  options: {
    legend: '群文件夹',
    intro: '坚果云、Nextcloud、群晖等网盘里的一个文件夹，全群的候选都汇到编辑那里。',
    shared: '周报的名称、群名、栏目、时区、模板、页脚和空格习惯由文件夹共享：加入时换成群里已有的，之后谁改了大家都跟着变。语言、外观和点按钮的习惯仍是各人自己的。',
    address: '地址或邀请',
    addressHint: 'WebDAV 地址，或者粘贴群友发来的邀请链接。只接受 https，或者本机',
    invited: (name: string) => `邀请你加入“${name}”`,
    invitedUnnamed: '这是一个群文件夹的邀请',
    user: '用户名',
    userHint: '在网盘里登录用的，坚果云是邮箱',
    password: '应用密码',
    passwordHint: '不是登录密码：在坚果云的“安全选项”里生成。只存在这台电脑上，只发给这台服务器',
    connect: '连接',
    cancel: '取消',
    permission: '点“连接”后，浏览器会问是否允许访问这一台服务器，用来读写这个文件夹',
    refusals,
    trying: '正在连接，试着读写这个文件夹…',
    leaving: '正在停下，原来的设置不会动…',
    connected: '已连接',
    denied: '没有允许访问这台服务器，没有连接。填的内容都还在；再点一次“连接”，浏览器问时选“允许”',
    broken: '没有连接，本机的数据库出错了。填的内容都还在；重启浏览器再试',
    failed: '没有连接',
    because: '：',
    stop: '。',
    kept: '填的内容都还在，原来的设置也没有动。',
    open: '在新标签页打开这个地址',
    report: '试了什么',
    trials,
    marks: { done: '可以', failed: '不行', skipped: '没有试到' },
    made: '文件夹原来没有，已新建',
    changes,
    connectedTo: '地址',
    sync: '现在同步',
    syncing: '正在同步…',
    synced: '已同步',
    notSynced: '没有全部同步，原因见上',
    invite: '复制邀请链接',
    copied: '已复制邀请链接。里面没有用户名和密码，请用别的方式告诉对方',
    inviteHint: '邀请链接里只有地址和周报的名称，没有用户名和密码；那两样用别的方式告诉对方。',
    change: '更改密码、重新连接',
    disconnect: '断开',
    disconnectHint: '断开只忘掉地址和密码：本机的候选都留着，文件夹里的也留着。',
    disconnectWaiting: (count: number) => `还有 ${count} 条改动没有发到群文件夹。断开以后它们留在本机，不再发出。仍要断开？`,
    disconnectAnyway: '仍要断开',
    disconnected: '已断开，本机的候选都还在',
    refusedFiles: (count: number) => `文件夹里有 ${count} 个文件没有读进来。别的文件不受影响，这几个也没有改动。`,
    reasons,
  },
};

/** The sentences about the group's folder that a language must have. */
export type FolderMessages = typeof zh_CN;
