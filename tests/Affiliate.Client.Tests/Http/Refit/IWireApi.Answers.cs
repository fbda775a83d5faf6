using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.Tests.Http.Refit;

public partial interface IWireApi
{
    [Get("/answer")]
    Task<Answer> GetAnswerAsync(CancellationToken cancellationToken = default);

    [Get("/answer"), AllowEmptyResponse]
    Task<Answer?> FindAnswerAsync();

    [Get("/answer")]
    Task<ApiResponse<Answer>> GetResponseAsync(CancellationToken cancellationToken = default);

    [Get("/answer"), AllowEmptyResponse]
    Task<ApiResponse<Answer?>> FindResponseAsync();

    [Get("/answer")]
    Task<int> GetNumberAsync();

    [Get("/answer")]
    Task<List<Answer>> ListAnswersAsync();
}
