import type { ProblemEntry } from './problem-entry.js';

/** What is wrong with a request before any case is looked at, and the server's own faults. */
export const REQUESTS = {
  BAD_JSON: {
    status: 400,
    title: { zh: '请求内容不是有效的 JSON', en: 'The body is not valid JSON' },
    says: { zh: '请求内容无法按 JSON 读取，未作任何处理。', en: 'The body could not be read as JSON; nothing was done.' },
    wayOut: { zh: '请检查引号、逗号和括号后重新提交。', en: 'Check quotes, commas and brackets, then send it again.' },
  },
  BAD_PAYLOAD: {
    status: 400,
    title: { zh: '提交的内容不符合要求', en: 'The submitted content does not meet the contract' },
    says: { zh: '有 {count} 处内容不符合要求，未作任何处理。', en: '{count} field(s) do not meet the contract; nothing was done.' },
    wayOut: { zh: '请按所列各项改正后重新提交。', en: 'Mend the listed fields and send it again.' },
  },
  BAD_ADDRESS: {
    status: 400,
    title: { zh: '地址有误', en: 'The address is malformed' },
    says: { zh: '请求地址中的编码无法识别。', en: 'The address holds an encoding that cannot be read.' },
    wayOut: { zh: '请检查地址中的百分号编码（UTF-8）。', en: 'Check the percent-encoding (UTF-8) in the address.' },
  },
  NOT_BUILT: {
    status: 503,
    title: { zh: '工作台尚未编译', en: 'The workbench is not built' },
    says: { zh: '服务器上没有编译好的工作台页面。', en: 'There are no built pages on this server.' },
    wayOut: { zh: '请执行 npm run build，或者以 npm start 启动。', en: 'Run npm run build, or start with npm start.' },
  },
  BAD_REQUEST: {
    status: 400,
    title: { zh: '请求有误', en: 'The request is malformed' },
    says: { zh: '请求的格式有误，未作任何处理。', en: 'The request is malformed; nothing was done.' },
    wayOut: { zh: '请对照接口说明 /api/docs 检查请求。', en: 'Compare the request with the description at /api/docs.' },
  },
  REQUEST_TOO_SLOW: {
    status: 408,
    title: { zh: '请求超时', en: 'The request took too long' },
    says: { zh: '请求没有在规定时间内传送完毕，未作任何处理。', en: 'The request did not come to its end in time; nothing was done.' },
    wayOut: { zh: '请检查网络后重新提交。', en: 'Check the connection and send it again.' },
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: { zh: '请求头过大', en: 'The headers are too large' },
    says: { zh: '请求头超过容许的大小，未作任何处理。', en: 'The headers are larger than is taken; nothing was done.' },
    wayOut: { zh: '请清除本网站的 Cookie 后重试。', en: 'Clear the cookies of this site and try again.' },
  },
  BAD_FORM: {
    status: 400,
    title: { zh: '表单无法读取', en: 'The form cannot be read' },
    says: {
      zh: '上传的表单不完整、过多或无法读取，未作任何处理。',
      en: 'The form is incomplete, too long or cannot be read; nothing was done.',
    },
    wayOut: { zh: '请检查网络后重新上传，一次上传一个文件。', en: 'Check the connection and upload again, one file at a time.' },
  },
  NOT_SIGNED_IN: {
    status: 401,
    title: { zh: '尚未登录', en: 'Not signed in' },
    says: { zh: '尚未登录，或者登录已过期。', en: 'You are not signed in, or the session has ended.' },
    wayOut: { zh: '请登录后再试。', en: 'Sign in and try again.' },
  },
  SIGN_IN_FAILED: {
    status: 401,
    title: { zh: '登录失败', en: 'Sign-in failed' },
    says: { zh: '账号或口令不正确。', en: 'The account or the password is not right.' },
    wayOut: {
      zh: '请核对后重试；忘记口令请联系本单位管理员。',
      en: 'Check both and try again; ask your administrator if the password is lost.',
    },
  },
  SIGN_IN_THROTTLED: {
    status: 429,
    title: { zh: '登录尝试过多', en: 'Too many sign-in attempts' },
    says: {
      zh: '口令错误次数过多，暂停在此处登录；本次输入的口令未作核对。',
      en: 'Too many passwords were wrong; signing in from here is paused. The password just typed was not looked at.',
    },
    wayOut: {
      zh: '请等待 {seconds} 秒后重试，或者在以前登录过的电脑上登录；急用或者忘记口令的，请本单位管理员重置口令，重置后可以立即登录。',
      en: 'Try again in {seconds} seconds, or at a computer where you have signed in before; if it cannot wait, or the password is lost, an administrator gives a new one, which works at once.',
    },
  },
  CSRF_TOKEN: {
    status: 403,
    title: { zh: '缺少防伪令牌', en: 'The anti-forgery token is missing' },
    says: { zh: '请求没有携带与本次登录相符的 X-CSRF-Token。', en: 'The request does not carry the X-CSRF-Token of this session.' },
    wayOut: { zh: '请刷新页面；程序可从 GET /api/me 取得令牌。', en: 'Reload the page; programs read the token from GET /api/me.' },
  },
  CROSS_SITE: {
    status: 403,
    title: { zh: '请求来自其他网站', en: 'The request comes from another site' },
    says: { zh: '此请求由其他网站的页面发出，未作任何处理。', en: 'A page of another site sent this request; nothing was done.' },
    wayOut: {
      zh: '请在本系统的页面上操作；如果本来就在本系统的页面上，请联系管理员核对对外地址（FASHEN_ORIGIN）和代理的设置。',
      en: 'Use the pages of this system; if you did, ask an administrator to check FASHEN_ORIGIN and the proxy.',
    },
  },
  NOT_FOUND: {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    says: { zh: '所请求的内容不存在，或者您无权知悉。', en: 'What you asked for does not exist, or is not yours to know of.' },
    wayOut: { zh: '请检查地址；如应由您办理，请联系经办单位。', en: 'Check the address; if it should be yours, ask the office in charge.' },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: { zh: '不支持此操作方式', en: 'The method is not allowed' },
    says: { zh: '此地址不接受 {method}。', en: 'This address does not take {method}.' },
    wayOut: { zh: '可用的方式：{allowed}。', en: 'Allowed here: {allowed}.' },
  },
  TOO_LARGE: {
    status: 413,
    title: { zh: '请求内容过大', en: 'The body is too large' },
    says: { zh: '请求内容超过 1 MB，未作任何处理。', en: 'The body is larger than 1 MB; nothing was done.' },
    wayOut: { zh: '请缩减内容；文件请通过上传接口提交。', en: 'Shorten it; files go through the upload routes.' },
  },
  UNSUPPORTED_TYPE: {
    status: 415,
    title: { zh: '不支持的内容类型', en: 'The content type is not supported' },
    says: { zh: '此处只接受 {expected}。', en: 'Only {expected} is taken here.' },
    wayOut: { zh: '请设置正确的 Content-Type 后重新提交。', en: 'Set the right Content-Type and send it again.' },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    says: { zh: '来自此地址的请求过于频繁。', en: 'Too many requests came from this address.' },
    wayOut: { zh: '请在 {seconds} 秒后重试。', en: 'Try again in {seconds} seconds.' },
  },
  FAULT: {
    status: 500,
    title: { zh: '系统故障', en: 'Internal fault' },
    says: { zh: '系统发生故障，本次操作没有生效。', en: 'The server met a fault; this operation did not take effect.' },
    wayOut: { zh: '请稍后重试；报修时请提供编号 {reference}。', en: 'Try again later; give the reference {reference} when reporting it.' },
  },
  NOT_READY: {
    status: 503,
    title: { zh: '服务尚未就绪', en: 'Not ready' },
    says: { zh: '数据库暂不可用，或服务正在停止。', en: 'The database is not available, or the server is stopping.' },
    wayOut: { zh: '请稍后重试。', en: 'Try again shortly.' },
  },
} as const satisfies Record<string, ProblemEntry>;
