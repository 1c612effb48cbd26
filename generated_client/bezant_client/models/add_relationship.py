"""IBKR's ``AddRelationship``."""

from __future__ import annotations

from ..declare import (
    INT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AddRelationshipName(OpenStrEnum):
    """``name`` of IBKR's ``AddRelationship``."""

    ACCOUNT_HOLDER = "Account_Holder"
    SPOUSE = "Spouse"
    FIRSTHOLDER = "Firstholder"
    SECONDHOLDER = "Secondholder"
    TRADER = "Trader"
    SECRETARY = "Secretary"
    TREASURER = "Treasurer"
    CEO = "Ceo"
    OWNER = "Owner"
    TRUSTEE = "Trustee"
    BENEFICIARY = "Beneficiary"
    GRANTOR = "Grantor"
    DIRECTOR = "Director"
    PRINCIPAL = "Principal"
    SHAREHOLDER = "Shareholder"
    PARTNER = "Partner"
    CONTROLLING_OFFICER = "Controlling_Officer"
    BENEFICIALOWNER = "Beneficialowner"
    SIGNATORY = "Signatory"
    COMP_OFFICER = "Comp_Officer"
    SUPERV_BROKER = "Superv_Broker"
    POOLED_USER = "Pooled_User"
    FINANCIAL_USER = "Financial_User"
    CONTINGENT = "Contingent"
    IRA_BENEFICIARY = "Ira_Beneficiary"
    EMPLOYEE = "Employee"
    NON_EMPLOYEE = "Non_Employee"
    FUND_ADMIN = "Fund_Admin"
    FUND_CONTACT = "Fund_Contact"
    FIRM_ADMIN = "Firm_Admin"
    FIRM_BILLING = "Firm_Billing"
    FIRM_CLEARING = "Firm_Clearing"
    FIRM_SALES = "Firm_Sales"
    FIRM_TRADING = "Firm_Trading"
    FIRM_USER = "Firm_User"
    ACCOUNT_ADMIN = "Account_Admin"
    ACCOUNT_BILLING = "Account_Billing"
    ACCOUNT_CLEARING = "Account_Clearing"
    ACCOUNT_SALES = "Account_Sales"
    ACCOUNT_TRADING = "Account_Trading"
    USER_INDIVIDUAL = "User_Individual"
    FUND_MANAGER = "Fund_Manager"
    INVESTMENT_ADVISOR = "Investment_Advisor"
    SHF_INVESTMANAGER = "Shf_Investmanager"
    ADVISORY_PRINCIPAL = "Advisory_Principal"
    ADVISORY_SIGNATORY = "Advisory_Signatory"
    ASSOCIATED_FUND = "Associated_Fund"
    PRIMARY_CONTRIBUTOR = "Primary_Contributor"
    ADMINISTRATOR = "Administrator"
    CONTACT = "Contact"
    LEAD_COMPLIANCE_OFFICER = "Lead_Compliance_Officer"
    COMPLIANCE_OFFICER = "Compliance_Officer"
    OTHER_OFFICER = "Other_Officer"
    APPLY_USER = "Apply_User"
    TRANSFER_ON_DEATH_LEGATOR = "Transfer_On_Death_Legator"
    TOD_PRIMARY_BENEFICIARY = "Tod_Primary_Beneficiary"
    TOD_CONTINGENT_BENEFICIARY = "Tod_Contingent_Beneficiary"
    NOMINEE = "Nominee"
    NOMINEE_GUARDIAN = "Nominee_Guardian"
    IRA_DECEDENT = "Ira_Decedent"
    AUTHORIZED_PERSON = "Authorized_Person"
    PROMOTER = "Promoter"
    WHOLETIME_DIRECTOR = "Wholetime_Director"
    NOMINEE_OWNER = "Nominee_Owner"
    THIRD_PARTY_ADMIN = "Third_Party_Admin"
    COMPLIANCE_CONTACT = "Compliance_Contact"
    TRUST_CONTROLLER = "Trust_Controller"
    TRUST_APPLICANT = "Trust_Applicant"
    ORGANIZATION_APPLICANT = "Organization_Applicant"
    MM_CONTACT = "Mm_Contact"
    REG_REP = "Reg_Rep"
    PLAN_SPONSOR = "Plan_Sponsor"
    PLAN_SPONSOR_OFFICER = "Plan_Sponsor_Officer"
    PENSION_ADMIN = "Pension_Admin"
    PENSION_ADMIN_CONTACT = "Pension_Admin_Contact"
    ACCOUNTANT = "Accountant"
    JOINT_APPLICANT = "Joint_Applicant"
    CUSTODIAN_EMPLOYEE = "Custodian_Employee"
    SUCCESSOR_CUSTODIAN = "Successor_Custodian"
    CUSTODIAN = "Custodian"
    SUCCESSOR_CUSTODIAN_EMPLOYEE = "Successor_Custodian_Employee"
    CHIEF_COMPLIANCE_OFFICER = "Chief_Compliance_Officer"
    CHIEF_FINANCIAL_OFFICER = "Chief_Financial_Officer"
    TRADING_OFFICER = "Trading_Officer"
    CHILD = "Child"
    PARENT = "Parent"
    SIBLING = "Sibling"
    ESTATE = "Estate"
    AS_INTEREST_MAY_APPEAR = "As_Interest_May_Appear"
    IRA_PRESENT_TRUST = "Ira_Present_Trust"
    OTHER = "Other"
    LIFE_PARTNER = "Life_Partner"
    COMMON_LAW_PARTNER = "Common_Law_Partner"
    GRANDCHILD = "Grandchild"
    CHARITY = "Charity"
    TRUST_IRA = "Trust_Ira"
    SUCCESSOR_HOLDER = "Successor_Holder"
    HEAD_OF_DESK = "Head_Of_Desk"
    CFTC_NON_APPLICANT_OCR_CONTACT = "Cftc_Non_Applicant_Ocr_Contact"
    OCR_ACCOUNT_CONTROLLER = "Ocr_Account_Controller"
    CFTC_APPLICANT_OCR_CONTACT = "Cftc_Applicant_Ocr_Contact"


@define(kw_only=True, repr=False)
class AddRelationship(OpenModel):
    """IBKR's ``AddRelationship``."""

    name: AddRelationshipName | Unset = UNSET
    ownership_percentage: int | Unset = UNSET

    WIRE = Wire(
        {"name": ("name", Enumerated("AddRelationshipName")), "ownershipPercentage": ("ownership_percentage", INT)}
    )
