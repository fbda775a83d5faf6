using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>The emulator answers as the real servers did: status, error code, field names and their JSON types.</summary>
public sealed class EmulatorTests
{
    private const string Api = "wp-json/affwp/v1/";

    [Theory]
    [InlineData("campaigns_v266", "2.6.6", "GET", Api + "campaigns")]
    [InlineData("campaigns_v2201", "2.20.1", "GET", Api + "campaigns")]
    [InlineData("customer_email_pct40_v2282", "2.28.2", "GET", Api + "customers/c1%40example.test")]
    [InlineData("customer_email_raw_v2282", "2.28.2", "GET", Api + "customers/c1@example.test")]
    [InlineData("customer_email_query_v2282", "2.28.2", "GET", Api + "customers/0?email=c1%40example.test")]
    [InlineData("sales_list_v2201", "2.20.1", "GET", Api + "sales")]
    [InlineData("sales_list_v2282", "2.28.2", "GET", Api + "sales")]
    [InlineData("sales_status_v266", "2.6.6", "GET", Api + "sales?status=paid")]
    [InlineData("sales_fields_workaround_v2282", "2.28.2", "GET", Api + "sales?fields=referral_id,affiliate_id,order_total,status")]
    [InlineData("sales_fields_v266", "2.6.6", "GET", Api + "sales?fields=referral_id,affiliate_id,order_total")]
    [InlineData("referrals_default_hides_drafts_v2282", "2.28.2", "GET", Api + "referrals?referral_id=1")]
    [InlineData("referrals_filter_status_draft_v2282", "2.28.2", "GET", Api + "referrals?filter[status]=draft&number=1")]
    [InlineData("referral_POST_custom_object_v2282", "2.28.2", "POST", Api + "referrals", """{"affiliate_id":1,"custom":{"a":1}}""")]
    [InlineData("referral_POST_products_v2282", "2.28.2", "POST", Api + "referrals", """{"affiliate_id":1,"products":[{"name":"x"}]}""")]
    [InlineData("payout_PUT_date_v2282", "2.28.2", "PUT", Api + "payouts/1", """{"date":"2024-09-02 00:00:00"}""")]
    [InlineData("payout_PUT_referrals_comma_list_s228", "2.28.2", "PUT", Api + "payouts/1", """{"referrals":"1"}""")]
    [InlineData("plain_rest_route", "2.28.2", "GET", "?rest_route=/affwp/v1/payouts&number=1", null, true)]
    [InlineData("plain_rest_route_put", "2.28.2", "PUT", "?rest_route=/affwp/v1/payouts/1", """{"payout_method":"zz"}""", true)]
    [InlineData("plain_rest_route_email", "2.28.2", "GET", "?rest_route=/affwp/v1/customers/0&email=c1%40example.test", null, true)]
    [InlineData("plain_rest_route_email40", "2.28.2", "GET", "?rest_route=/affwp/v1/customers/0&email=c1%40example.test", null, true)]
    [InlineData("plain_filter", "2.28.2", "GET", "?rest_route=/affwp/v1/referrals&filter[status]=draft&number=1", null, true)]
    [InlineData(
        "referrals_filter_all_statuses",
        "2.28.2",
        "GET",
        Api + "referrals?filter[status][]=draft&filter[status][]=failed&number=1"
    )]
    [InlineData("payout_PUT_referrals_comma_list_s220", "2.20.1", "PUT", Api + "payouts/1", """{"referrals":"1"}""")]
    [InlineData("pretty_rest_route_too", "2.28.2", "GET", "?rest_route=/affwp/v1/payouts&number=1")]
    [InlineData("plain_site", "2.28.2", "GET", "?rest_route=/&_fields=gmt_offset,timezone_string", null, true)]
    [InlineData(
        "plain_permalinks_htaccess_301",
        "2.28.2",
        "GET",
        Api + "payouts?number=101&offset=0&orderby=payout_id&order=ASC",
        null,
        true
    )]
    public async Task It_answers_as_recorded(
        string name,
        string version,
        string method,
        string target,
        string? body = null,
        bool isPlain = false
    )
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 40 },
            TestContext.Current.CancellationToken
        );
        var shop = emulator.AffiliateWP;
        (shop.PluginVersion, shop.PlainPermalinks, shop.RewritesPlainPermalinks) = (Version.Parse(version), isPlain, isPlain);
        shop.Referrals.Change(1, row => row with { Status = "draft", PayoutId = 0 });
        shop.Customers.Change(1, row => row with { Email = "c1@example.test" });
        var (recorded, response, text) = (HttpFixture.Load(name), await SendAsync(shop, method, target, body), "");
        using (response) text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(recorded.Status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(recorded.Headers["Content-Type"].Split(';')[0]);
        if (!recorded.IsJson) return;
        using var sent = JsonDocument.Parse(text);
        using var seen = JsonDocument.Parse(recorded.Body);
        Shape(sent.RootElement).ShouldBe(Shape(seen.RootElement));
    }

    [Theory]
    [InlineData("bom_end_404", "payouts?number=1&offset=1000")]
    [InlineData("warning_404_end", "payouts?number=1&offset=1000")]
    [InlineData("warning_200", "payouts?number=1")]
    public async Task It_prints_before_the_json_as_recorded(string name, string target)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 40 },
            TestContext.Current.CancellationToken
        );
        var recorded = HttpFixture.Load(name);
        var start = recorded.Body.IndexOfAny(['{', '[']);
        emulator.Faults.On("GET /payouts").Rewrite(body => recorded.Body[..start] + body);
        using var response = await SendAsync(emulator.AffiliateWP, "GET", Api + target, null);
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        ((int)response.StatusCode).ShouldBe(recorded.Status, text);
        text[..start].ShouldBe(recorded.Body[..start]);
        using var sent = JsonDocument.Parse(text[start..]);
        using var seen = JsonDocument.Parse(recorded.Body[start..]);
        Shape(sent.RootElement).ShouldBe(Shape(seen.RootElement));
    }

    [Theory]
    [InlineData(null, "name", "url", "home", "gmt_offset", "timezone_string", "namespaces", "authentication", "_links")]
    [InlineData("timezone_string,_links,home", "home", "timezone_string", "_links")]
    [InlineData("nothing")]
    public async Task The_site_sends_the_fields_that_are_named_and_links_only_when_they_are(string? fields, params string[] members)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 0 },
            TestContext.Current.CancellationToken
        );
        using var response = await SendAsync(emulator.AffiliateWP, "GET", "wp-json/" + (fields is null ? "" : "?_fields=" + fields), null);
        using var site = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        site.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(members);
    }

    [Fact]
    public void Every_recording_is_compared_with_the_emulator()
    {
        var compared = typeof(EmulatorTests)
            .GetMethods()
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => row.Data[0] as string);
        Directory
            .GetFiles(Path.Combine(TestFiles.Root, HttpFixture.NewFolder), "*.http")
            .Select(Path.GetFileNameWithoutExtension)
            .Except(compared)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Dates_are_shifted_when_a_payout_is_made_and_stored_as_they_are_when_it_is_changed()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 40 },
            TestContext.Current.CancellationToken
        );
        var shop = emulator.AffiliateWP;
        using (await SendAsync(shop, "PUT", Api + "payouts/1", """{"date":"2024-09-02 00:00:00"}"""))
            shop.Payouts.Find(1)!.Date.ShouldBe("2024-09-02 00:00:00");
        var referral = shop.Referrals.First(row => row.PayoutId == 0);
        var made = $$"""{"affiliate_id":{{referral.AffiliateId}},"referrals":"{{referral.Id}}","date":"2024-09-02 00:00:00"}""";
        using (await SendAsync(shop, "POST", Api + "payouts", made)) shop.Payouts.Last().Date.ShouldBe("2024-09-02 05:00:00");
    }

    [Fact]
    public async Task An_id_of_another_system_is_not_stored_with_a_new_referral()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 4 },
            TestContext.Current.CancellationToken
        );
        using var response = await SendAsync(emulator.AffiliateWP, "POST", Api + "referrals", """{"affiliate_id":1,"rest_id":"a:1"}""");
        ((int)response.StatusCode).ShouldBe(201);
        emulator.AffiliateWP.Referrals.Last().RestId.ShouldBeEmpty();
    }

    private static async Task<HttpResponseMessage> SendAsync(AffiliateWPEmulator shop, string method, string target, string? body)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(shop.SiteAddress + target))
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{shop.PublicKey}:{shop.Token}"))
        );
        request.Headers.Accept.ParseAdd("application/json");
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// Names and types; of a list those of its first row; of an error its code too. What is stored as JSON differs from row to row, and
    /// only a site in
    /// debug mode shows a PHP error.
    /// </summary>
    private static List<string> Shape(JsonElement json, string path = "$")
    {
        List<string> shape = [$"{path} {json.ValueKind}"];
        if (path is "$[].custom" or "$[].products") return [path];
        if (path is "$.data.error") return [];
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject()) shape.AddRange(Shape(member.Value, $"{path}.{member.Name}"));
        }
        else if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0)
        {
            shape.AddRange(Shape(json[0], path + "[]"));
        }
        else if (path is "$.code")
        {
            shape.Add(json.ToString());
        }

        return shape;
    }
}
