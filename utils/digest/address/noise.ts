import { isOnSite } from './on-site';

/** Query parameters that do not choose the page. */
interface NoiseRow {
  /** Only on this host and the hosts below it; on all where it is missing. */
  host?: string;
  /** Their names in small letters, a space between; a star stands for any end. */
  names: string;
  /** Only with such a value; with any where it is missing. */
  value?: RegExp;
}

/** A value that was made to be unguessable, not chosen by a person: 16 characters or more, digits and letters mixed. */
const SECRET = /^(?=.*[a-z])(?=.*\d)[\w.~+/=%-]{16,}$/i;

/** A value that is no word, no number and no contract on a blockchain, for those choose a page: `token=ETH`, `session_id=42`. */
const TOKEN = /^(?!0x[\da-f]{40}$)((?=.*[a-z])(?=.*\d).{6,}|.{20,})$/i;

const NOISE: readonly NoiseRow[] = [
  { names: 'utm_* utm' }, // campaign marks of Google Analytics and its many imitators
  { names: 'fbclid fb_action_ids fb_action_types fb_source fb_ref' }, // Facebook marks a click
  { names: 'gclid gclsrc dclid gbraid wbraid _ga _gl srsltid' }, // Google marks a click or a visitor
  { names: 'msclkid yclid ysclid twclid ttclid li_fat_id rdt_cid epik qhclickid bd_vid _openstat rb_clickid' }, // other advertisers mark a click
  { names: 'igshid igsh si_source share_from share_source share_medium share_plat share_token share_tag share_times share_session_id share_app share_scene share_channel sharefrom sharesource sharemedium shareplat sharetoken sharetag sharetimes sharesession_id shareapp sharescene sharechannel share_from_user_hash' }, // who shared it, and where
  { names: 'mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid ck_subscriber_id ml_subscriber_hash ml_subscriber sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country bbeml nr_email_referer' }, // newsletters mark their reader
  { names: 'ref_src ref_url ref_source referrer referer cmpid cmp ncid icid cndid ocid s_cid sr_share smid smtyp trk trkcampaign trackingid at_campaign at_medium itm_* wt.mc_id wt_mc pk_campaign pk_kwd pk_source pk_medium pk_content mtm_* piwik_* matomo_*' }, // where the reader came from
  { names: 'spm scm spm_id_from from_spmid vd_source tj_* hmsr hmpl hmcu hmkw hmci' }, // positions and visitors as Alibaba, Bilibili, 360 and Baidu Tongji count them
  { names: 'access_token accesstoken id_token refresh_token auth_token authtoken api_key apikey sessionkey sesskey jsessionid phpsessid aspsessionid* password passwd pass_ticket exportkey oauth_* x-amz-security-token x-amz-credential x-amz-signature awsaccesskeyid signature_token signaturetoken csrf_token csrftoken _csrf xsrf' }, // opens the reader’s account to whoever has the link
  { names: 'token session_id sessionid', value: TOKEN }, // the same, but coins and talks are called so too
  { names: 'sid session ticket auth jwt code', value: SECRET }, // the same; a short value may well be a story, a talk or an error
  { names: 'isappinstalled wechat_share wechatshare wxshare from_wechat fromwechat wx_header nsukey wxfrom weixin_share wxwork_userid' }, // added when a link is sent on in WeChat
  { names: '_wv _wwv _t_t_t __biz_share' }, // QQ’s and WeChat’s own browser settings
  { host: 'mp.weixin.qq.com', names: 'chksm scene srcid mpshare sharer_* key uin ascene devicetype version nettype lang cur_album_id fontgear fontscale abtest_cookie clicktime enterid subscene sessionid flutter_pos biz_enter_id ranksessionid jumppath jumppathdepth click_id poc_token from countrycode exptype expsessionid finder_biz_enter_id wwdistid notreplace session_us xtrack realreporttime forceh5 style req_id code state' }, // WeChat notes who opened it, where and on what
  { host: 'csdn.net', names: 'ops_request_misc request_id biz_id depth_1-utm_source app_version uniqueid sharetype shareid sharerefer sharesource sharefrom source dist_request_id' }, // CSDN’s search and share marks
  { host: 'juejin.cn', names: 'searchid from share_token category_id' }, // where on 掘金 it was found
  { host: 'jianshu.com', names: 'from recommendation content seo_from' }, // 简书’s share marks
  { host: 'segmentfault.com', names: 'sort _ea from' }, // the order of answers, a mailing’s mark
  { host: 'sspai.com', names: 'from nomobile' }, // 少数派’s share marks
  { host: '36kr.com', names: 'from channel f' }, // 36氪’s share marks
  { host: 'toutiao.com', names: 'app timestamp use_new_style req_id req_id_new group_id tt_from log_from channel source channel_id wid in_ogs in_tfs enter_from category_new original_source traffic_source upstream_biz share_did module_name rid article_category wxshare_count gd_ext_json label is_new_connect is_new_user need_open_window' }, // 头条’s share and feed marks
  { host: 'weibo.com', names: 'from mod wvr refer_flag display retcode sudaref loc pagetype rid luicode lfid wm sourcetype jumpfrom layerid' }, // which feed it was seen in, which tab is open below it
  { host: 'weibo.cn', names: 'from mod wvr refer_flag display retcode sudaref luicode lfid wm sourcetype jumpfrom featurecode oid v_p launchid appid wfr lpage share' }, // the same on 微博’s mobile site
  { host: 'bilibili.com', names: 'share_* timestamp unique_k bbid ts from from_source seid is_story_h5 mid plat_id up_id buvid jump_opus opus_fallback trackid launch_id native_fallback session_id image_material_id msource bsource live_from hotrank search_source tdsourcetag visit_id broadcast_type' }, // who shared it and from which list
  { host: 'douban.com', names: '_i _dtcc dt_dapp dt_platform from start_from source _spm_id _cc_key event_source' }, // 豆瓣’s share marks
  { host: 'xueqiu.com', names: 'from md5__* source sharetime' }, // 雪球’s share marks
  { host: 'qq.com', names: 'pgv_ref pgv_uid devid qimei from suid media_id refer tbkt openid _u shareto adpid strategy qn_* web_channel autoopenapp no-redirect uc_* ptlang adtag' }, // 腾讯’s share marks
  { host: '163.com', names: 'f from spss spsnuid spsdevid spsvid spsw spst spssid sst isfromothersite clickfrom bdclkid recid nav vd_source pvid modelid unlinkdispatch referfrom ssr' }, // 网易’s share marks
  { host: 'sina.com.cn', names: 'cre mod loc r rfunc doct tj tr from wm vt pos cid sudaref dv ustat finpagefr autocallup isfromsina fr display k' }, // 新浪’s feed positions
  { host: 'sina.cn', names: 'cre mod loc r rfunc doct tj tr from wm vt pos cid sudaref dv ustat finpagefr autocallup isfromsina fr display k hd clicktime userid sinawapsharesource' }, // 新浪’s feed positions
  { host: 'sohu.com', names: 'edtsign edtcode scm spm _trans_ _f f from qq_aio_chat_type code pvid tc_tab block index fi tcode strategyid sec originctr' }, // 搜狐’s feed positions
  { host: 'ifeng.com', names: 'srctag from tp vt back aman cpaid ch mid all c _zbs_* s gud ivk_sa' }, // 凤凰’s share marks
  { host: 'thepaper.cn', names: 'commtag from frpc nodeid channelid' }, // 澎湃’s share marks
  { host: 'caixin.com', names: 'from cxw originreferrer cxg sourceentityid scenetype nopaywall point rkey cx_referrer jp' }, // 财新’s share marks
  { host: 'yuque.com', names: 'inner view from singledoc tocnode' }, // how 语雀 lays the document out
  { host: 'infoq.cn', names: 'source ref from tagid' }, // InfoQ 中文’s marks
  { host: 'infoq.com', names: 'itm_* topicpagesponsorship usesponsorshipsuggestions' }, // where on InfoQ it was found
  { host: 'baidu.com', names: 'fr wfr for qbl rsv_* ssid bd_page_type pu baiduid push is_app skiplogin isfr searchpage sharedid wise_* hwj' }, // 百度’s search marks
  { host: '360kuai.com', names: 'hsid market nsid refer_scene scene sign stype sv ucheck uid v djsource lks cota kuai_so refer sid' }, // 快资讯’s feed marks
  { host: 'xiaohongshu.com', names: 'xhsshare appuid apptime app_platform author_share app_version ignoreengage wechatwid wechatorigin source exsource' }, // 小红书’s share marks
  { host: 'x.com', names: 's t cxt cn lang' }, // which app shared it
  { host: 'twitter.com', names: 's t cxt cn lang' }, // which app shared it
  { host: 'youtube.com', names: 'si feature ab_channel pp app' }, // who shared it and from where
  { host: 'youtu.be', names: 'si feature t list' }, // who shared it and where it was playing
  { host: 'medium.com', names: 'source sk gi _branch_match_id _branch_referrer postpublishedtype ref' }, // where on Medium it was found; sk opens a member’s story for a friend
  { host: 'substack.com', names: 'r s publication_id post_id isfreemail triedredirect showwelcomeonshare triggershare open play_card_show_id' }, // which subscriber passed it on
  { host: 'github.com', names: 'notification_referrer_id notifications_query' }, // which notification was clicked
  { host: 'gitee.com', names: 'from _from source skip_mobile' }, // where the click came from
  { host: 'amazon.com', names: 'ref ref_ pf_rd_* pd_rd_* qid sr tag linkcode creative creativeasin ascsubtag psc th keywords crid sprefix dib dib_tag content-id' }, // search and affiliate marks
  { host: 'google.com', names: 'ved ei sa usg sxsrf gs_lcp gs_lp sclient oq aqs sourceid ie biw bih uact iflsig' }, // how a search was typed
  { host: 'linkedin.com', names: 'trk* lipi licu rcm originalsubdomain midtoken midsig eid otptoken lgctr' }, // where on LinkedIn it was found
  { host: 'reddit.com', names: 'rdt share_id context sort ref ref_campaign ref_source correlation_id post_fullname post_index $*' }, // the order of comments, who shared it
  { host: 'nytimes.com', names: 'smid smtyp partner emc rref module pgtype action contentcollection region referringsource unlocked_article_code ugrp hp clicksource version mtrref _r ref auth' }, // which column of which page was clicked; a gift belongs to its giver
  { host: 'bloomberg.com', names: 'accesstoken leadsource srnd sref embedded-checkout in_source' }, // a gift belongs to its giver
  { host: 'msn.com', names: 'li ocid cvid ei pc form parent-title parent-ns ar' }, // MSN’s feed positions
  { host: 'go.com', names: 'cid src' }, // ABC’s and ESPN’s feed positions
  { host: 'ftchinese.com', names: 'archive topnav ccode full adchannelid' }, // FT 中文’s marks
];

function isAmong(name: string, names: string): boolean {
  return names.split(' ').some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
}

/** Whether the parameter says nothing of which page `url` opens, or opens more than the page. */
export function isNoise(name: string, value: string, url: Pick<URL, 'hostname'>): boolean {
  return NOISE.some((row) => (row.host === undefined || isOnSite(url.hostname, row.host)) && isAmong(name.toLowerCase(), row.names) && (row.value?.test(value) ?? true));
}
