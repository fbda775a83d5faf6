using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.Tests.Http.Refit;

public partial interface IWireApi
{
    [Get("/response")]
    Task<Reply> GetReplyAsync(CancellationToken cancellationToken = default);

    [Get("/response"), AllowEmptyResponse]
    Task<Reply?> FindReplyAsync();

    [Get("/response")]
    Task<ApiResponse<Reply>> GetResponseAsync(CancellationToken cancellationToken = default);

    [Get("/response"), AllowEmptyResponse]
    Task<ApiResponse<Reply?>> FindResponseAsync();

    [Get("/response")]
    Task<int> GetNumberAsync();

    [Get("/response")]
    Task<List<Reply>> ListRepliesAsync();
}
