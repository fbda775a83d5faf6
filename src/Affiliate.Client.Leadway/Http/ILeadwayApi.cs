namespace Affiliate.Client.Leadway.Http;

/// <summary>
/// The wire interface of the affiliate manager API (version 2021-07-28), one method per endpoint and nothing checked but what
/// would reach another resource; <see cref="LeadwayClient"/> checks ranges and fills in the location.
/// </summary>
public partial interface ILeadwayApi;
