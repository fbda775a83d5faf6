using Affiliate.Client.Http;
using NodaTime;
using Refit;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>Every declaration whose bytes the tests look at.</summary>
[Headers("X-Of-Interface: one", "X-Both: of interface")]
public partial interface IWireApi
{
    [Get("/p/{id}")]
    Task GetByTextAsync(string id, CancellationToken cancellationToken = default);

    [Get("/p/{id}")]
    Task GetByNumberAsync(long id);

    [Get("/months/{MONTH}/of/{affiliate_id}.json?fixed=1")]
    Task GetByMonthAsync(YearMonth month, [AliasAs("affiliate_id")] int affiliateId, string? q = null);

    [Get("/q")]
    Task QueryTextAsync(string? q);

    [Get("/q")]
    Task QueryFlagAsync(bool? q);

    [Get("/q")]
    Task QueryDecimalAsync(decimal q);

    [Get("/q")]
    Task QueryDoubleAsync(double q);

    [Get("/q")]
    Task QueryInstantAsync(Instant? q);

    [Get("/q")]
    Task QueryDateAsync(LocalDate q);

    [Get("/q")]
    Task QueryLocalTimeAsync(LocalDateTime q);

    [Get("/q")]
    Task QueryMonthAsync(YearMonth q);

    [Get("/q")]
    Task QueryPatternAsync([Query(Format = "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'")] Instant q);

    [Get("/q")]
    Task QueryEnumAsync(ConsoleColor q);

    [Get("/q")]
    Task QueryWordAsync(Status q);

    [Get("/q")]
    Task QueryWordOrNullAsync(Status? q);

    [Get("/q")]
    Task QueryWordsAsync(IReadOnlyList<Status> q);

    [Get("/p/{day}")]
    Task GetByDayAsync([Query(Format = "uuuuMMdd")] LocalDate day);

    [Get("/p/{status}")]
    Task GetByWordAsync(Status status);

    [Get("/q")]
    Task QueryGuidAsync(Guid q);

    [Get("/q")]
    Task QueryListAsync(int[]? q);

    [Get("/q")]
    Task QueryMultiAsync([Query(CollectionFormat.Multi)] IReadOnlyList<int>? q);

    [Get("/q")]
    Task QueryCsvAsync([Query(CollectionFormat.Csv)] int[] q);

    [Get("/q")]
    Task QueryObjectAsync([Query] Filter? filter);

    [Get("/q")]
    Task QueryDictionaryAsync(IDictionary<string, string> q);

    [Get("/c?fixed=1&two=a%20b")]
    Task QueryConstantsAsync(string q);

    [Get("/q")]
    Task QueryAliasAsync([AliasAs("filter[status]")] string status);

    [Post("/b")]
    Task<Reply> PostAsync([Body] Note note, CancellationToken cancellationToken = default);

    [Put("/b/{id}"), Operation(OperationKind.IdempotentWrite)]
    Task<Reply> PutAsync(string id, [Body] Note note);

    [Patch("/b/{id}")]
    Task<Reply> PatchAsync(string id, [Body] Note? note = null);

    [Post("/f")]
    Task PostFormAsync([Body(BodySerializationMethod.UrlEncoded)] Filter filter);

    [Post("/f")]
    Task PostFieldsAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> fields);

    [Post("/m/{id}"), Multipart]
    Task PostPartsAsync(
        int id,
        FilePart? file,
        [AliasAs("formType")] string? type,
        [Query] int? version = null,
        CancellationToken cancellationToken = default
    );

    [Put("/m/{id}"), Multipart, Operation(OperationKind.IdempotentWrite)]
    Task PutPartsAsync(int id, FilePart file, Status status);

    [Get("/h"), Headers("X-Of-Method: two", "X-Both: of method")]
    Task HeadersAsync([Header("X-H")] string? value = null);

    [Delete("/d")]
    Task DeleteAsync(string key);

    [Head("/d")]
    Task HeadAsync();

    [Options("/d")]
    Task<Reply> OptionsAsync();

    [Get("/property")]
    Task PropertyAsync([Property("who")] string who);
}
