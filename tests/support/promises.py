"""What is promised, in words of its own: nothing here is taken from the code, so that no change of it passes unseen."""

from __future__ import annotations

# Every request that can be made, below /v1/api; behind it the names that its query may have, or the fields of its body.
PERMITTED = """
POST /iserver/auth/status
POST /tickle
GET /sso/validate
GET /iserver/accounts
GET /portfolio/accounts
GET /portfolio/subaccounts
GET /portfolio/subaccounts2 page
GET /portfolio/{}/meta
GET /portfolio/{}/summary
GET /portfolio/{}/ledger
GET /portfolio/{}/allocation model
GET /portfolio/{}/positions/{} model sort direction waitForSecDef period
GET /portfolio/{}/position/{}
GET /portfolio/{}/combo/positions nocache
GET /portfolio/positions/{}
GET /portfolio2/{}/positions model direction sort
GET /iserver/account/{}/summary
GET /iserver/account/{}/summary/available_funds
GET /iserver/account/{}/summary/balances
GET /iserver/account/{}/summary/margins
GET /iserver/account/{}/summary/market_value
GET /iserver/account/pnl/partitioned
GET /iserver/account/search/{}
GET /acesws/{}/signatures-and-owners
POST /portfolio/allocation acctIds
POST /pa/performance acctIds period
POST /pa/allocation acctIds type currency date model
POST /pa/allperiods acctIds
POST /pa/transactions acctIds conids currency days
GET /iserver/account/orders filters accountId
GET /iserver/account/order/status/{}
GET /iserver/account/trades days
GET /trsrv/stocks symbols
GET /trsrv/futures symbols exchange
GET /trsrv/secdef conids
GET /trsrv/secdef/schedule assetClass symbol exchange exchangeFilter conid
GET /trsrv/all-conids exchange assetClass
GET /contract/trading-schedule conid exchange
GET /iserver/secdef/search symbol secType name more fund fundFamilyConidEx pattern referrer
GET /iserver/secdef/info conid sectype month exchange strike right issuerId filters
GET /iserver/secdef/strikes conid sectype month exchange
GET /iserver/secdef/bond-filters symbol issuerId
GET /iserver/contract/{}/info
GET /iserver/contract/{}/info-and-rules isBuy
GET /iserver/contract/{}/algos algos addDescription addParams
GET /iserver/currency/pairs currency
GET /iserver/exchangerate target source
POST /iserver/secdef/search symbol secType name more fund fundFamilyConidEx pattern referrer
POST /iserver/contract/rules conid isBuy modifyOrder orderId exchange
GET /iserver/marketdata/snapshot conids fields
GET /iserver/marketdata/history conid period bar exchange outsideRth startTime direction source
POST /iserver/marketdata/unsubscribe conid
GET /iserver/scanner/params
POST /iserver/scanner/run instrument location type filter
POST /hmds/scanner instrument locations scanCode secType delayedLocations maxItems filters
GET /iserver/watchlists SC
GET /iserver/watchlist id
GET /iserver/account/{}/alerts
GET /iserver/account/alert/{} type
GET /iserver/account/mta
GET /fyi/unreadnumber
GET /fyi/settings
GET /fyi/disclaimer/{}
GET /fyi/deliveryoptions
GET /fyi/notifications max include exclude id
GET /fyi/notifications/more id
GET /forecast/category/tree
GET /forecast/contract/details conid
GET /forecast/contract/market underlyingConid exchange
GET /forecast/contract/rules conid
GET /forecast/contract/schedules conid
GET /iserver/account/allocation/accounts
GET /iserver/account/allocation/group
GET /iserver/account/allocation/presets
POST /iserver/account/allocation/group/single name
POST /fa/fa-preset/get reqID subscriptionKey
POST /fa/model/list reqID subscriptionKey
POST /fa/model/summary reqID subscriptionKey model
POST /fa/model/positions reqID subscriptionKey model limit sortDirection sortField
POST /fa/model/accounts-details reqID model calcPnls
POST /fa/model/invest-divest-positions reqID model subscriptionStatus
""".strip().splitlines()
QUERY_OF_A_POST = {"POST /pa/allperiods": {"param"}}

# The one more that --brokerage-session adds, and all that it may say.
OPENING = "POST /iserver/auth/ssodh/init"
OPENING_BODY = b'{"publish": true, "compete": false}'

# What must never be sent: method, path.
FORBIDDEN = """
POST /logout
GET /logout
POST /iserver/reauthenticate
GET /iserver/reauthenticate
POST /iserver/auth/ssodh/response
POST /iserver/account
POST /iserver/dynaccount
POST /iserver/account/{}/orders
POST /iserver/account/{}/orders/whatif
POST /iserver/account/{}/order/{}
DELETE /iserver/account/{}/order/{}
POST /iserver/reply/{}
POST /iserver/questions/suppress
POST /iserver/questions/suppress/reset
POST /iserver/notification
POST /iserver/account/{}/alert
POST /iserver/account/{}/alert/activate
DELETE /iserver/account/{}/alert/{}
POST /iserver/watchlist
DELETE /iserver/watchlist
POST /fyi/settings/{}
PUT /fyi/disclaimer/{}
PUT /fyi/deliveryoptions/email
POST /fyi/deliveryoptions/device
DELETE /fyi/deliveryoptions/{}
PUT /fyi/notifications/{}
GET /iserver/marketdata/unsubscribeall
GET /md/regsnapshot
POST /portfolio/{}/positions/invalidate
GET /portfolio/{}/positions/invalidate
POST /iserver/account/allocation/group
PUT /iserver/account/allocation/group
POST /iserver/account/allocation/group/delete
POST /iserver/account/allocation/presets
POST /fa/fa-preset/save
POST /fa/model/save
POST /fa/model/invest-divest
POST /fa/model/submit-transfers
POST /oauth/access_token
GET /ws
""".strip().splitlines()

# IBKR's table of limits: requests, and in how many seconds (0: at the same time).
LIMITS_OF_IBKR = {
    "GET /fyi/unreadnumber": (1, 1),
    "GET /fyi/settings": (1, 1),
    "GET /fyi/deliveryoptions": (1, 1),
    "GET /fyi/notifications": (1, 1),
    "GET /fyi/notifications/more": (1, 1),
    "GET /fyi/disclaimer/M8": (1, 1),
    "GET /iserver/account/orders": (1, 5),
    "GET /iserver/account/trades": (1, 5),
    "GET /iserver/account/pnl/partitioned": (1, 5),
    "GET /iserver/marketdata/history": (5, 0),
    "GET /iserver/scanner/params": (1, 900),
    "POST /iserver/scanner/run": (1, 1),
    "POST /pa/performance": (1, 900),
    "POST /pa/allocation": (1, 900),
    "POST /pa/allperiods": (1, 900),
    "POST /pa/transactions": (1, 900),
    "GET /portfolio/accounts": (1, 5),
    "GET /portfolio/subaccounts": (1, 5),
    "GET /sso/validate": (1, 60),
    "POST /tickle": (1, 1),
}
ALL_TOGETHER_PER_SECOND = 10
UPSTREAM_CONNECTIONS = 5
BAN_SECONDS = 900
