"""The groups of operations as attributes of a client; each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api.accounts import AccountsGroup, AsyncAccountsGroup
    from .api.alerts import AlertsGroup, AsyncAlertsGroup
    from .api.am_accounts import AmAccountsGroup, AsyncAmAccountsGroup
    from .api.am_banking import AmBankingGroup, AsyncAmBankingGroup
    from .api.am_reports import AmReportsGroup, AsyncAmReportsGroup
    from .api.am_utilities import AmUtilitiesGroup, AsyncAmUtilitiesGroup
    from .api.contracts import AsyncContractsGroup, ContractsGroup
    from .api.echo import AsyncEchoGroup, EchoGroup
    from .api.event_contracts import AsyncEventContractsGroup, EventContractsGroup
    from .api.fa_allocation import AsyncFaAllocationGroup, FaAllocationGroup
    from .api.market_data import AsyncMarketDataGroup, MarketDataGroup
    from .api.notifications import AsyncNotificationsGroup, NotificationsGroup
    from .api.oauth import AsyncOauthGroup, OauthGroup
    from .api.orders import AsyncOrdersGroup, OrdersGroup
    from .api.performance import AsyncPerformanceGroup, PerformanceGroup
    from .api.portfolio import AsyncPortfolioGroup, PortfolioGroup
    from .api.restrictions import AsyncRestrictionsGroup, RestrictionsGroup
    from .api.scanner import AsyncScannerGroup, ScannerGroup
    from .api.session import AsyncSessionGroup, SessionGroup
    from .api.sso import AsyncSsoGroup, SsoGroup
    from .api.tax_vouchers import AsyncTaxVouchersGroup, TaxVouchersGroup
    from .api.token import AsyncTokenGroup, TokenGroup
    from .api.watchlists import AsyncWatchlistsGroup, WatchlistsGroup
    from .calling import Call


class Groups:
    """What has the operations as attributes; it brings one method, ``_call``.

    That gets a ``bezant_client.calling.Call``, sends it (``call.send(client)``, ``await call.send_async(client)``) and
    returns what ``call.checked`` makes of the answer, or raises. What it knows of the answer beside its value, it
    leaves to ``calling.note``.
    """

    __slots__ = ()

    def _call(self, call: Call) -> Any:
        raise NotImplementedError

    @property
    def accounts(self) -> AccountsGroup:
        """Operations: get_available_funds, get_balances, get_margins, get_market_value, get_owners, get_pnl,
        get_summary, list_accounts, search_accounts, set_dynamic_account, switch_account.
        """
        from .api.accounts import AccountsGroup

        return AccountsGroup(self)

    @property
    def alerts(self) -> AlertsGroup:
        """Operations: activate_alert, delete_alert, get_alert, get_mobile_alert, list_alerts, save_alert."""
        from .api.alerts import AlertsGroup

        return AlertsGroup(self)

    @property
    def am_accounts(self) -> AmAccountsGroup:
        """Operations: assign_tasks, create_account, get_account_details, get_account_status, get_application,
        get_kyc_link, get_login_messages, list_account_statuses, list_login_messages, list_tasks, submit_documents,
        update_account, update_account_status, update_tasks.
        """
        from .api.am_accounts import AmAccountsGroup

        return AmAccountsGroup(self)

    @property
    def am_banking(self) -> AmBankingGroup:
        """Operations: cancel_instruction, cancel_instructions_bulk, create_bank_instruction,
        create_bank_instructions_bulk, create_external_asset_transfer, create_external_asset_transfer_v2,
        create_external_asset_transfers_bulk, create_external_asset_transfers_bulk_v2,
        create_external_cash_transfer, create_external_cash_transfers_bulk, create_internal_asset_transfer,
        create_internal_asset_transfers_bulk, create_internal_cash_transfer, create_internal_cash_transfers_bulk,
        get_client_instruction, get_instruction, get_instruction_set, query_bank_instructions,
        query_recent_instructions, query_withdrawable_cash.
        """
        from .api.am_banking import AmBankingGroup

        return AmBankingGroup(self)

    @property
    def am_reports(self) -> AmReportsGroup:
        """Operations: create_statement, create_tax_document, create_trade_confirmation, list_available_statements,
        list_available_tax_documents, list_available_trade_confirmations.
        """
        from .api.am_reports import AmReportsGroup

        return AmReportsGroup(self)

    @property
    def am_utilities(self) -> AmUtilitiesGroup:
        """Operations: check_username, get_request_status, list_enumeration, list_forms, list_participating_banks,
        list_requests, list_required_forms, list_transfer_brokers, query_balances, update_request_status.
        """
        from .api.am_utilities import AmUtilitiesGroup

        return AmUtilitiesGroup(self)

    @property
    def contracts(self) -> ContractsGroup:
        """Operations: get_definition, get_exchange_rate, get_info, get_info_and_rules, get_rules,
        get_schedule_by_symbol, get_trading_schedule, list_algos, list_bond_filters, list_conids,
        list_currency_pairs, list_definitions, list_futures, list_stocks, list_strikes, search, search_post.
        """
        from .api.contracts import ContractsGroup

        return ContractsGroup(self)

    @property
    def echo(self) -> EchoGroup:
        """Operations: echo_https, echo_signed_jwt."""
        from .api.echo import EchoGroup

        return EchoGroup(self)

    @property
    def event_contracts(self) -> EventContractsGroup:
        """Operations: get_category_tree, get_details, get_schedule, get_trading_rules, list_market_contracts."""
        from .api.event_contracts import EventContractsGroup

        return EventContractsGroup(self)

    @property
    def fa_allocation(self) -> FaAllocationGroup:
        """Operations: create_group, delete_group, get_group, get_model, get_model_presets, get_presets,
        invest_in_model, list_accounts_to_allocate, list_groups, list_model_accounts, list_model_investments,
        list_model_positions, list_models, save_model, save_model_presets, set_presets, submit_model_orders,
        update_group.
        """
        from .api.fa_allocation import FaAllocationGroup

        return FaAllocationGroup(self)

    @property
    def market_data(self) -> MarketDataGroup:
        """Operations: get_history, get_snapshot, unsubscribe, unsubscribe_all."""
        from .api.market_data import MarketDataGroup

        return MarketDataGroup(self)

    @property
    def notifications(self) -> NotificationsGroup:
        """Operations: accept_disclaimer, count_unread, delete_device, get_delivery_options, get_disclaimer,
        list_more_notifications, list_notifications, list_settings, mark_read, set_device_delivery,
        set_email_delivery, update_setting.
        """
        from .api.notifications import NotificationsGroup

        return NotificationsGroup(self)

    @property
    def oauth(self) -> OauthGroup:
        """Operations: create_access_token, create_live_session_token, create_request_token."""
        from .api.oauth import OauthGroup

        return OauthGroup(self)

    @property
    def orders(self) -> OrdersGroup:
        """Operations: answer_prompt, cancel_order, confirm_reply, get_order_status, list_orders, list_trades,
        modify_order, place_orders, preview_orders, reset_suppression, suppress_questions.
        """
        from .api.orders import OrdersGroup

        return OrdersGroup(self)

    @property
    def performance(self) -> PerformanceGroup:
        """Operations: get_all_periods, get_allocation_by_category, get_performance, list_transactions."""
        from .api.performance import PerformanceGroup

        return PerformanceGroup(self)

    @property
    def portfolio(self) -> PortfolioGroup:
        """Operations: get_allocation, get_allocation_of_accounts, get_ledger, get_metadata, get_position,
        get_position_all_accounts, get_summary, list_accounts, list_combo_positions, list_positions,
        list_positions_uncached, list_subaccounts, list_subaccounts_paged, refresh_positions.
        """
        from .api.portfolio import PortfolioGroup

        return PortfolioGroup(self)

    @property
    def restrictions(self) -> RestrictionsGroup:
        """Operations: apply_restrictions, get_restriction, get_restriction_list, get_restriction_scope,
        list_account_restriction_ids, list_restriction_ids, list_restriction_list_ids, list_user_restriction_ids,
        verify_restrictions.
        """
        from .api.restrictions import RestrictionsGroup

        return RestrictionsGroup(self)

    @property
    def scanner(self) -> ScannerGroup:
        """Operations: get_params, run, run_historical."""
        from .api.scanner import ScannerGroup

        return ScannerGroup(self)

    @property
    def session(self) -> SessionGroup:
        """Operations: get_status, get_status_by_get, init, init_historical, logout, reauthenticate, tickle,
        tickle_by_get, validate.
        """
        from .api.session import SessionGroup

        return SessionGroup(self)

    @property
    def sso(self) -> SsoGroup:
        """Operations: create_browser_session, create_session."""
        from .api.sso import SsoGroup

        return SsoGroup(self)

    @property
    def tax_vouchers(self) -> TaxVouchersGroup:
        """Operations: create_tax_vouchers, download_tax_voucher, get_tax_voucher, list_tax_voucher_countries,
        list_tax_voucher_dividends, list_tax_voucher_years.
        """
        from .api.tax_vouchers import TaxVouchersGroup

        return TaxVouchersGroup(self)

    @property
    def token(self) -> TokenGroup:
        """Operations: create_token."""
        from .api.token import TokenGroup

        return TokenGroup(self)

    @property
    def watchlists(self) -> WatchlistsGroup:
        """Operations: create_watchlist, delete_watchlist, get_watchlist, list_watchlists."""
        from .api.watchlists import WatchlistsGroup

        return WatchlistsGroup(self)


class AsyncGroups:
    """What has the operations as attributes; it brings one method, ``_call``.

    That gets a ``bezant_client.calling.Call``, sends it (``call.send(client)``, ``await call.send_async(client)``) and
    returns what ``call.checked`` makes of the answer, or raises. What it knows of the answer beside its value, it
    leaves to ``calling.note``.
    """

    __slots__ = ()

    async def _call(self, call: Call) -> Any:
        raise NotImplementedError

    @property
    def accounts(self) -> AsyncAccountsGroup:
        """Operations: get_available_funds, get_balances, get_margins, get_market_value, get_owners, get_pnl,
        get_summary, list_accounts, search_accounts, set_dynamic_account, switch_account.
        """
        from .api.accounts import AsyncAccountsGroup

        return AsyncAccountsGroup(self)

    @property
    def alerts(self) -> AsyncAlertsGroup:
        """Operations: activate_alert, delete_alert, get_alert, get_mobile_alert, list_alerts, save_alert."""
        from .api.alerts import AsyncAlertsGroup

        return AsyncAlertsGroup(self)

    @property
    def am_accounts(self) -> AsyncAmAccountsGroup:
        """Operations: assign_tasks, create_account, get_account_details, get_account_status, get_application,
        get_kyc_link, get_login_messages, list_account_statuses, list_login_messages, list_tasks, submit_documents,
        update_account, update_account_status, update_tasks.
        """
        from .api.am_accounts import AsyncAmAccountsGroup

        return AsyncAmAccountsGroup(self)

    @property
    def am_banking(self) -> AsyncAmBankingGroup:
        """Operations: cancel_instruction, cancel_instructions_bulk, create_bank_instruction,
        create_bank_instructions_bulk, create_external_asset_transfer, create_external_asset_transfer_v2,
        create_external_asset_transfers_bulk, create_external_asset_transfers_bulk_v2,
        create_external_cash_transfer, create_external_cash_transfers_bulk, create_internal_asset_transfer,
        create_internal_asset_transfers_bulk, create_internal_cash_transfer, create_internal_cash_transfers_bulk,
        get_client_instruction, get_instruction, get_instruction_set, query_bank_instructions,
        query_recent_instructions, query_withdrawable_cash.
        """
        from .api.am_banking import AsyncAmBankingGroup

        return AsyncAmBankingGroup(self)

    @property
    def am_reports(self) -> AsyncAmReportsGroup:
        """Operations: create_statement, create_tax_document, create_trade_confirmation, list_available_statements,
        list_available_tax_documents, list_available_trade_confirmations.
        """
        from .api.am_reports import AsyncAmReportsGroup

        return AsyncAmReportsGroup(self)

    @property
    def am_utilities(self) -> AsyncAmUtilitiesGroup:
        """Operations: check_username, get_request_status, list_enumeration, list_forms, list_participating_banks,
        list_requests, list_required_forms, list_transfer_brokers, query_balances, update_request_status.
        """
        from .api.am_utilities import AsyncAmUtilitiesGroup

        return AsyncAmUtilitiesGroup(self)

    @property
    def contracts(self) -> AsyncContractsGroup:
        """Operations: get_definition, get_exchange_rate, get_info, get_info_and_rules, get_rules,
        get_schedule_by_symbol, get_trading_schedule, list_algos, list_bond_filters, list_conids,
        list_currency_pairs, list_definitions, list_futures, list_stocks, list_strikes, search, search_post.
        """
        from .api.contracts import AsyncContractsGroup

        return AsyncContractsGroup(self)

    @property
    def echo(self) -> AsyncEchoGroup:
        """Operations: echo_https, echo_signed_jwt."""
        from .api.echo import AsyncEchoGroup

        return AsyncEchoGroup(self)

    @property
    def event_contracts(self) -> AsyncEventContractsGroup:
        """Operations: get_category_tree, get_details, get_schedule, get_trading_rules, list_market_contracts."""
        from .api.event_contracts import AsyncEventContractsGroup

        return AsyncEventContractsGroup(self)

    @property
    def fa_allocation(self) -> AsyncFaAllocationGroup:
        """Operations: create_group, delete_group, get_group, get_model, get_model_presets, get_presets,
        invest_in_model, list_accounts_to_allocate, list_groups, list_model_accounts, list_model_investments,
        list_model_positions, list_models, save_model, save_model_presets, set_presets, submit_model_orders,
        update_group.
        """
        from .api.fa_allocation import AsyncFaAllocationGroup

        return AsyncFaAllocationGroup(self)

    @property
    def market_data(self) -> AsyncMarketDataGroup:
        """Operations: get_history, get_snapshot, unsubscribe, unsubscribe_all."""
        from .api.market_data import AsyncMarketDataGroup

        return AsyncMarketDataGroup(self)

    @property
    def notifications(self) -> AsyncNotificationsGroup:
        """Operations: accept_disclaimer, count_unread, delete_device, get_delivery_options, get_disclaimer,
        list_more_notifications, list_notifications, list_settings, mark_read, set_device_delivery,
        set_email_delivery, update_setting.
        """
        from .api.notifications import AsyncNotificationsGroup

        return AsyncNotificationsGroup(self)

    @property
    def oauth(self) -> AsyncOauthGroup:
        """Operations: create_access_token, create_live_session_token, create_request_token."""
        from .api.oauth import AsyncOauthGroup

        return AsyncOauthGroup(self)

    @property
    def orders(self) -> AsyncOrdersGroup:
        """Operations: answer_prompt, cancel_order, confirm_reply, get_order_status, list_orders, list_trades,
        modify_order, place_orders, preview_orders, reset_suppression, suppress_questions.
        """
        from .api.orders import AsyncOrdersGroup

        return AsyncOrdersGroup(self)

    @property
    def performance(self) -> AsyncPerformanceGroup:
        """Operations: get_all_periods, get_allocation_by_category, get_performance, list_transactions."""
        from .api.performance import AsyncPerformanceGroup

        return AsyncPerformanceGroup(self)

    @property
    def portfolio(self) -> AsyncPortfolioGroup:
        """Operations: get_allocation, get_allocation_of_accounts, get_ledger, get_metadata, get_position,
        get_position_all_accounts, get_summary, list_accounts, list_combo_positions, list_positions,
        list_positions_uncached, list_subaccounts, list_subaccounts_paged, refresh_positions.
        """
        from .api.portfolio import AsyncPortfolioGroup

        return AsyncPortfolioGroup(self)

    @property
    def restrictions(self) -> AsyncRestrictionsGroup:
        """Operations: apply_restrictions, get_restriction, get_restriction_list, get_restriction_scope,
        list_account_restriction_ids, list_restriction_ids, list_restriction_list_ids, list_user_restriction_ids,
        verify_restrictions.
        """
        from .api.restrictions import AsyncRestrictionsGroup

        return AsyncRestrictionsGroup(self)

    @property
    def scanner(self) -> AsyncScannerGroup:
        """Operations: get_params, run, run_historical."""
        from .api.scanner import AsyncScannerGroup

        return AsyncScannerGroup(self)

    @property
    def session(self) -> AsyncSessionGroup:
        """Operations: get_status, get_status_by_get, init, init_historical, logout, reauthenticate, tickle,
        tickle_by_get, validate.
        """
        from .api.session import AsyncSessionGroup

        return AsyncSessionGroup(self)

    @property
    def sso(self) -> AsyncSsoGroup:
        """Operations: create_browser_session, create_session."""
        from .api.sso import AsyncSsoGroup

        return AsyncSsoGroup(self)

    @property
    def tax_vouchers(self) -> AsyncTaxVouchersGroup:
        """Operations: create_tax_vouchers, download_tax_voucher, get_tax_voucher, list_tax_voucher_countries,
        list_tax_voucher_dividends, list_tax_voucher_years.
        """
        from .api.tax_vouchers import AsyncTaxVouchersGroup

        return AsyncTaxVouchersGroup(self)

    @property
    def token(self) -> AsyncTokenGroup:
        """Operations: create_token."""
        from .api.token import AsyncTokenGroup

        return AsyncTokenGroup(self)

    @property
    def watchlists(self) -> AsyncWatchlistsGroup:
        """Operations: create_watchlist, delete_watchlist, get_watchlist, list_watchlists."""
        from .api.watchlists import AsyncWatchlistsGroup

        return AsyncWatchlistsGroup(self)
