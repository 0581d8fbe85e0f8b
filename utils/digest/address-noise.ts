/** Query parameters that do not choose the page. */
interface NoiseRow {
  /** Only on this host and the hosts below it; on all where it is missing. */
  host?: string;
  name: RegExp;
  /** Only with such a value; with any where it is missing. */
  value?: RegExp;
  reason: string;
}

/** A value that was made to be unguessable, not chosen by a person: 16 characters or more, digits and letters mixed. */
const SECRET = /^(?=.*[a-z])(?=.*\d)[\w.~+/=%-]{16,}$/i;

const NOISE: readonly NoiseRow[] = [
  { name: /^utm_|^utm$/i, reason: 'campaign marks of Google Analytics and its many imitators' },
  { name: /^(fbclid|fb_action_ids|fb_action_types|fb_source|fb_ref)$/i, reason: 'Facebook marks a click' },
  { name: /^(gclid|gclsrc|dclid|gbraid|wbraid|_ga|_gl|srsltid)$/i, reason: 'Google marks a click or a visitor' },
  { name: /^(msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|rdt_cid|epik|qhclickid|bd_vid|_openstat|rb_clickid)$/i, reason: 'other advertisers mark a click' },
  { name: /^(igshid|igsh|si_source|share_?(from|source|medium|plat|token|id|uid|user_?id|tag|times|session_id|app|scene|channel)|sharefrom|shareuid|share_from_user_hash)$/i, reason: 'who shared it, and where' },
  { name: /^(mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs(tc|sc|fp)|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|wickedid|ck_subscriber_id|ml_subscriber(_hash)?|sc_(campaign|channel|content|medium|outcome|geo|country)|bbeml|nr_email_referer)$/i, reason: 'newsletters mark their reader' },
  { name: /^(ref_src|ref_url|ref_source|referrer|referer|cmpid|cmp|ncid|icid|cndid|ocid|s_cid|sr_share|smid|smtyp|trk|trkcampaign|trackingid|at_(campaign|medium)|itm_[a-z]+|wt\.mc_id|wt_mc|pk_(campaign|kwd|source|medium|content)|mtm_[a-z]+|piwik_[a-z]+|matomo_[a-z]+)$/i, reason: 'where the reader came from' },
  { name: /^(spm|scm|spm_id_from|from_spmid|vd_source|tj_[a-z]+|hmsr|hmpl|hmcu|hmkw|hmci)$/i, reason: 'positions and visitors as Alibaba, Bilibili, 360 and Baidu Tongji count them' },
  { name: /^(access_?token|id_token|refresh_token|auth_?token|token|api_?key|session_?id|sess(ion)?key|jsessionid|phpsessid|aspsessionid\w*|password|passwd|pass_ticket|exportkey|oauth_[a-z_]+|x-amz-(security-token|credential|signature)|awsaccesskeyid|signature_?token|csrf_?token|_csrf|xsrf)$/i, reason: 'opens the reader’s account to whoever has the link' },
  { name: /^(sid|session|ticket|auth|jwt|code)$/i, value: SECRET, reason: 'the same; a short value may well be a story, a talk or an error' },
  { name: /^(isappinstalled|wechat_?share|wxshare|from_?wechat|wx_header|nsukey|wxfrom|weixin_share|wxwork_userid)$/i, reason: 'added when a link is sent on in WeChat' },
  { name: /^(_wv|_wwv|_t_t_t|__biz_share)$/i, reason: 'QQ’s and WeChat’s own browser settings' },
  { host: 'mp.weixin.qq.com', name: /^(chksm|scene|srcid|mpshare|sharer_\w+|key|uin|ascene|devicetype|version|nettype|lang|cur_album_id|fontgear|fontscale|abtest_cookie|clicktime|enterid|subscene|sessionid|flutter_pos|biz_enter_id|ranksessionid|jumppath|jumppathdepth|click_id|poc_token|from|countrycode|exptype|expsessionid|finder_biz_enter_id|wwdistid|notreplace|session_us|xtrack|realreporttime|forceh5|style|req_id|code|state)$/i, reason: 'WeChat notes who opened it, where and on what' },
  { host: 'csdn.net', name: /^(ops_request_misc|request_id|biz_id|depth_1-utm_source|app_version|uniqueid|sharetype|shareid|sharerefer|sharesource|sharefrom|source|dist_request_id)$/i, reason: 'CSDN’s search and share marks' },
  { host: 'juejin.cn', name: /^(searchid|from|share_token|category_id)$/i, reason: 'where on 掘金 it was found' },
  { host: 'jianshu.com', name: /^(from|recommendation|content|seo_from)$/i, reason: '简书’s share marks' },
  { host: 'segmentfault.com', name: /^(sort|_ea|from)$/i, reason: 'the order of answers, a mailing’s mark' },
  { host: 'sspai.com', name: /^(from|nomobile)$/i, reason: '少数派’s share marks' },
  { host: '36kr.com', name: /^(from|channel|f)$/i, reason: '36氪’s share marks' },
  { host: 'toutiao.com', name: /^(app|timestamp|use_new_style|req_id|req_id_new|group_id|tt_from|log_from|channel|source|channel_id|wid|in_ogs|in_tfs|enter_from|category_new|original_source|traffic_source|upstream_biz|share_did|module_name|rid|article_category|wxshare_count|gd_ext_json|label|is_new_connect|is_new_user|need_open_window)$/i, reason: '头条’s share and feed marks' },
  { host: 'weibo.com', name: /^(from|mod|wvr|refer_flag|display|retcode|sudaref|loc|pagetype|rid|luicode|lfid|wm|sourcetype|jumpfrom|layerid)$/i, reason: 'which feed it was seen in, which tab is open below it' },
  { host: 'weibo.cn', name: /^(from|mod|wvr|refer_flag|display|retcode|sudaref|luicode|lfid|wm|sourcetype|jumpfrom|featurecode|oid|v_p|launchid|appid|wfr|lpage|share)$/i, reason: 'the same on 微博’s mobile site' },
  { host: 'bilibili.com', name: /^(share_\w+|timestamp|unique_k|bbid|ts|from|from_source|seid|is_story_h5|mid|plat_id|up_id|buvid|jump_opus|opus_fallback|trackid|launch_id|native_fallback|session_id|image_material_id|msource|bsource|live_from|hotrank|search_source|tdsourcetag|visit_id|broadcast_type)$/i, reason: 'who shared it and from which list' },
  { host: 'douban.com', name: /^(_i|_dtcc|dt_dapp|dt_platform|from|start_from|source|_spm_id|_cc_key|event_source)$/i, reason: '豆瓣’s share marks' },
  { host: 'xueqiu.com', name: /^(from|md5__\w+|source|sharetime)$/i, reason: '雪球’s share marks' },
  { host: 'qq.com', name: /^(pgv_ref|pgv_uid|devid|qimei|from|suid|media_id|refer|tbkt|openid|_u|shareto|adpid|strategy|qn_\w+|web_channel|autoopenapp|no-redirect|uc_\w+|ptlang|adtag)$/i, reason: '腾讯’s share marks' },
  { host: '163.com', name: /^(f|from|spss|spsnuid|spsdevid|spsvid|spsw|spst|spssid|sst|isfromothersite|clickfrom|bdclkid|recid|nav|vd_source|pvid|modelid|offset|s|w|unlinkdispatch|referfrom|ssr)$/i, reason: '网易’s share marks' },
  { host: 'sina.com.cn', name: /^(cre|mod|loc|r|rfunc|doct|tj|tr|from|wm|vt|pos|cid|sudaref|dv|ustat|finpagefr|autocallup|isfromsina|fr|display|k)$/i, reason: '新浪’s feed positions' },
  { host: 'sina.cn', name: /^(cre|mod|loc|r|rfunc|doct|tj|tr|from|wm|vt|pos|cid|sudaref|dv|ustat|finpagefr|autocallup|isfromsina|fr|display|k|hd|clicktime|userid|sinawapsharesource)$/i, reason: '新浪’s feed positions' },
  { host: 'sohu.com', name: /^(edtsign|edtcode|scm|spm|_trans_|_f|f|from|qq_aio_chat_type|code|pvid|tc_tab|block|index|fi|tcode|strategyid|sec|originctr)$/i, reason: '搜狐’s feed positions' },
  { host: 'ifeng.com', name: /^(srctag|from|tp|vt|back|aman|cpaid|ch|mid|all|c|_zbs_\w+|s|gud|ivk_sa)$/i, reason: '凤凰’s share marks' },
  { host: 'thepaper.cn', name: /^(commtag|from|frpc|nodeid|channelid)$/i, reason: '澎湃’s share marks' },
  { host: 'caixin.com', name: /^(from|cxw|originreferrer|cxg|sourceentityid|scenetype|nopaywall|point|rkey|cx_referrer|jp)$/i, reason: '财新’s share marks' },
  { host: 'yuque.com', name: /^(inner|view|from|singledoc|tocnode)$/i, reason: 'how 语雀 lays the document out' },
  { host: 'infoq.cn', name: /^(source|ref|from|tagid)$/i, reason: 'InfoQ 中文’s marks' },
  { host: 'infoq.com', name: /^(itm_\w+|topicpagesponsorship|useSponsorshipSuggestions)$/i, reason: 'where on InfoQ it was found' },
  { host: 'baidu.com', name: /^(fr|wfr|for|qbl|rsv_\w+|ssid|bd_page_type|pu|baiduid|push|is_app|skiplogin|isfr|searchpage|sharedid|wise_\w+|hwj)$/i, reason: '百度’s search marks' },
  { host: '360kuai.com', name: /^(hsid|market|nsid|refer_scene|scene|sign|stype|sv|ucheck|uid|v|djsource|lks|cota|kuai_so|refer|sid)$/i, reason: '快资讯’s feed marks' },
  { host: 'xiaohongshu.com', name: /^(xhsshare|appuid|apptime|app_platform|author_share|app_version|ignoreengage|wechatwid|wechatorigin|source|exsource)$/i, reason: '小红书’s share marks' },
  { host: 'x.com', name: /^(s|t|cxt|cn|lang)$/i, reason: 'which app shared it' },
  { host: 'twitter.com', name: /^(s|t|cxt|cn|lang)$/i, reason: 'which app shared it' },
  { host: 'youtube.com', name: /^(si|feature|ab_channel|pp|app)$/i, reason: 'who shared it and from where' },
  { host: 'youtu.be', name: /^(si|feature|t|list)$/i, reason: 'who shared it and where it was playing' },
  { host: 'medium.com', name: /^(source|sk|gi|_branch_match_id|_branch_referrer|postpublishedtype|ref)$/i, reason: 'where on Medium it was found; sk opens a member’s story for a friend' },
  { host: 'substack.com', name: /^(r|s|publication_id|post_id|isfreemail|triedredirect|showwelcomeonshare|triggershare|open|play_card_show_id)$/i, reason: 'which subscriber passed it on' },
  { host: 'github.com', name: /^(notification_referrer_id|notifications_query)$/i, reason: 'which notification was clicked' },
  { host: 'gitee.com', name: /^(from|_from|source|skip_mobile)$/i, reason: 'where the click came from' },
  { host: 'amazon.com', name: /^(ref|ref_|pf_rd_\w|pd_rd_\w+|qid|sr|tag|linkcode|creative|creativeasin|ascsubtag|psc|th|keywords|crid|sprefix|dib|dib_tag|content-id)$/i, reason: 'search and affiliate marks' },
  { host: 'google.com', name: /^(ved|ei|sa|usg|sxsrf|gs_lcp|gs_lp|sclient|oq|aqs|sourceid|ie|biw|bih|uact|iflsig)$/i, reason: 'how a search was typed' },
  { host: 'linkedin.com', name: /^(trk\w*|lipi|licu|rcm|originalsubdomain|midtoken|midsig|eid|otptoken|lgctr)$/i, reason: 'where on LinkedIn it was found' },
  { host: 'reddit.com', name: /^(rdt|share_id|context|sort|ref|ref_campaign|ref_source|correlation_id|post_fullname|post_index|\$\w+)$/i, reason: 'the order of comments, who shared it' },
  { host: 'nytimes.com', name: /^(smid|smtyp|partner|emc|rref|module|pgtype|action|contentcollection|region|referringsource|unlocked_article_code|ugrp|hp|clickSource|version|mtrref|_r|ref|auth)$/i, reason: 'which column of which page was clicked; a gift belongs to its giver' },
  { host: 'bloomberg.com', name: /^(accesstoken|leadsource|srnd|sref|embedded-checkout|in_source)$/i, reason: 'a gift belongs to its giver' },
  { host: 'msn.com', name: /^(li|ocid|cvid|ei|pc|form|parent-title|parent-ns|ar)$/i, reason: 'MSN’s feed positions' },
  { host: 'go.com', name: /^(cid|src)$/i, reason: 'ABC’s and ESPN’s feed positions' },
  { host: 'ftchinese.com', name: /^(archive|topnav|ccode|full|adchannelid)$/i, reason: 'FT 中文’s marks' },
];

/** Whether `host` is `site` or below it. */
export function isOnSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether the parameter says nothing of which page `url` opens, or opens more than the page. */
export function isNoise(name: string, value: string, url: Pick<URL, 'hostname'>): boolean {
  return NOISE.some((row) => (row.host === undefined || isOnSite(url.hostname, row.host)) && row.name.test(name) && (row.value?.test(value) ?? true));
}
