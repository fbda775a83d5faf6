using System.Net;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

public sealed class FaultTests : EmulatorTest
{
    [Fact]
    public async Task A_status_strikes_as_often_as_told_and_then_the_vendor_answers()
    {
        var fault = Emulator.LeadDyno.Faults.On("GET /commissions").Times(2).Status(503, "busy", "text/plain", ("Retry-After", "7"));

        for (var i = 0; i < 2; i++)
        {
            using var refused = await Wire.LeadDyno("commissions");
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
            (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("busy");
        }

        using var served = await Wire.LeadDyno("commissions");
        served.StatusCode.ShouldBe(HttpStatusCode.OK);
        fault.Hits.ShouldBe(2);
    }

    [Fact]
    public async Task After_and_When_choose_the_requests()
    {
        Emulator.LeadDyno.Faults.On("GET /commissions").When(request => request.Query("page") == "2").After(1).Status(500);

        var statuses = new List<int>();
        foreach (var page in (int[])[1, 2, 2, 2])
        {
            using var response = await Wire.LeadDyno($"commissions?page={page}");
            statuses.Add((int)response.StatusCode);
        }

        statuses.ShouldBe([200, 200, 500, 200]);
    }

    [Fact]
    public async Task Faults_of_one_route_leave_the_others_alone()
    {
        Emulator.LeadDyno.Faults.On("GET /commissions").Always().Status(500);
        using var response = await Wire.LeadDyno("commissions/totals");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void An_unknown_route_is_refused_with_the_known_ones() =>
        Should.Throw<ArgumentException>(() => Emulator.LeadDyno.Faults.On("GET /commission")).Message.ShouldContain("GET /commissions");

    [Fact]
    public async Task A_fault_of_the_emulator_meets_every_vendor_that_has_the_route()
    {
        Emulator.Faults.On("GET /payouts").Times(3).Status(500);
        foreach (
            var answer in (Task<HttpResponseMessage>[])
                [Wire.AffiliateWP("payouts"), Wire.Aisle("payouts"), Wire.Leadway("affiliate-manager/{loc}/payouts")]
        )
        {
            using var response = await answer;
            response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
    }

    [Fact]
    public async Task A_reset_before_acting_changes_nothing()
    {
        var before = Emulator.LeadDyno.Purchases.Count;
        Emulator.LeadDyno.Faults.On("POST /purchases").Reset();

        await Should.ThrowAsync<HttpRequestException>(() => Wire.LeadDyno("purchases", HttpMethod.Post, """{"email":"a@example.test"}"""));

        Emulator.LeadDyno.Purchases.Count.ShouldBe(before);
        Emulator.LeadDyno.Requests.Last().StatusCode.ShouldBeNull();
    }

    [Fact]
    public async Task A_reset_after_acting_has_acted()
    {
        var before = Emulator.LeadDyno.Purchases.Count;
        Emulator.LeadDyno.Faults.On("POST /purchases").ResetAfterActing();

        await Should.ThrowAsync<HttpRequestException>(() => Wire.LeadDyno("purchases", HttpMethod.Post, """{"email":"a@example.test"}"""));

        Emulator.LeadDyno.Purchases.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_truncated_body_breaks_while_it_is_read()
    {
        Emulator.Leadway.Faults.On("GET /payouts").TruncateBody(100);
        await Should.ThrowAsync<HttpRequestException>(() => Wire.Leadway("affiliate-manager/{loc}/payouts"));
    }

    [Fact]
    public async Task Garbage_and_html_come_with_status_200()
    {
        Emulator.Aisle.Faults.On("GET /payouts").Garbage();
        using (var garbage = await Wire.Aisle("payouts"))
        {
            garbage.StatusCode.ShouldBe(HttpStatusCode.OK);
            garbage.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            await Should.ThrowAsync<JsonException>(() => Wire.Json(garbage));
        }

        Emulator.Aisle.Faults.On("GET /payouts").Html();
        using var html = await Wire.Aisle("payouts");
        html.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task A_delay_waits_on_the_servers_clock()
    {
        Emulator.LeadDyno.Faults.On("GET /commissions").Delay(TimeSpan.FromHours(3));
        var answer = Wire.LeadDyno("commissions");
        while (Clock.ActiveTimers == 0)
            await Task.Yield();

        SpinWait.SpinUntil(() => !Emulator.IsBusy, TimeSpan.FromSeconds(10)).ShouldBeTrue("a request that waits on the clock is not busy");
        Clock.Advance(TimeSpan.FromHours(3) - TimeSpan.FromSeconds(1));
        answer.IsCompleted.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromSeconds(1));

        using var response = await answer;
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_trickle_sends_the_body_in_pieces()
    {
        Emulator.LeadDyno.Faults.On("GET /custom_fields").Trickle(10, TimeSpan.FromMinutes(1));
        var answer = Wire.LeadDyno("custom_fields");
        var minutes = 0;
        while (!answer.IsCompleted)
        {
            if (Clock.ActiveTimers > 0)
            {
                Clock.Advance(TimeSpan.FromMinutes(1));
                minutes++;
            }

            await Task.Yield();
        }

        using var response = await answer;
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""["Optional field 1"]""");
        minutes.ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Tokens_repeat_in_a_cycle(int cycle)
    {
        Emulator.Aisle.Faults.On("GET /payouts").Always().RepeatToken(cycle);
        var tokens = new List<string>();
        var token = "";
        for (var i = 0; i < 12; i++)
        {
            token = (await Wire.Json(Wire.Aisle("payouts?limit=5&nextPageToken=" + Uri.EscapeDataString(token))))
                .GetProperty("nextPageToken")
                .GetString()!;
            tokens.Add(token);
        }

        tokens.Distinct().Count().ShouldBe(cycle);
    }

    [Fact]
    public async Task Ignored_paging_gives_the_first_page_again()
    {
        Emulator.Faults.On().Always().IgnorePaging();
        var first = Emulator.Leadway.Payouts.Last().Id;
        foreach (var skip in (int[])[0, 50])
            (await Wire.Json(Wire.Leadway($"affiliate-manager/{{loc}}/payouts?skip={skip}")))
                .GetProperty("payouts")[0]
                .GetProperty("_id")
                .GetString()
                .ShouldBe(first);

        (await Wire.Json(Wire.LeadDyno("commissions?page=2"))).GetProperty("page").GetInt32().ShouldBe(1);
        (await Wire.Json(Wire.AffiliateWP("payouts?offset=40")))[0].GetProperty("payout_id").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_clamped_size_gives_fewer_rows_than_asked()
    {
        Emulator.Faults.On().Always().ClampSize(7);
        (await Wire.Json(Wire.LeadDyno("commissions?per_page=100"))).GetProperty("commissions").GetArrayLength().ShouldBe(7);
        (await Wire.Json(Wire.AffiliateWP("payouts?number=100"))).GetArrayLength().ShouldBe(7);
        (await Wire.Json(Wire.Aisle("payouts?limit=100"))).GetProperty("payouts").GetArrayLength().ShouldBe(7);
        (await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=100"))).GetProperty("payouts").GetArrayLength().ShouldBe(7);
    }

    [Fact]
    public async Task Duplicate_keys_are_in_the_bytes()
    {
        Emulator.LeadDyno.Faults.On("GET /commissions").DuplicateKeys();
        using var response = await Wire.LeadDyno("commissions?per_page=1");
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldStartWith("""{"page":1,"page":1,""");
    }

    [Fact]
    public async Task A_hidden_row_is_missing_from_one_page_and_the_total_stays()
    {
        Emulator.Faults.On().Times(4).HideRow();
        (await Wire.Json(Wire.LeadDyno("commissions?per_page=9"))).GetProperty("commissions").GetArrayLength().ShouldBe(8);
        (await Wire.Json(Wire.AffiliateWP("payouts?number=9"))).GetArrayLength().ShouldBe(8);
        (await Wire.Json(Wire.Aisle("payouts?limit=9"))).GetProperty("payouts").GetArrayLength().ShouldBe(8);
        var page = await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=9"));
        page.GetProperty("payouts").GetArrayLength().ShouldBe(8);
        page.GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(Emulator.Leadway.Payouts.Count);
        (await Wire.Json(Wire.LeadDyno("commissions?per_page=9"))).GetProperty("commissions").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task A_changed_total_is_another_than_there_is()
    {
        Emulator.Faults.On().Always().ChangeTotal(-3);
        var page = await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=9"));
        page.GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(Emulator.Leadway.Payouts.Count - 3);
        page.GetProperty("payouts").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task A_stale_page_is_what_the_address_gave_first()
    {
        Emulator.Leadway.Faults.On().Always().Stale();
        var first = await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=1"));
        Emulator.Leadway.Payouts.Remove(first.GetProperty("payouts")[0].GetProperty("_id").GetString()!);
        var again = await Wire.Json(Wire.Leadway("affiliate-manager/{loc}/payouts?limit=1"));
        again.GetRawText().ShouldBe(first.GetRawText());
    }

    [Fact]
    public async Task A_cut_gzip_arrives_whole_and_cannot_be_unpacked()
    {
        Emulator.LeadDyno.Faults.On("GET /commissions").TruncateGzip();
        using var response = await Wire.LeadDyno("commissions");
        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        await using var unpacked = new System.IO.Compression.GZipStream(
            await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken),
            System.IO.Compression.CompressionMode.Decompress
        );
        using var text = new StreamReader(unpacked);
        string? read = null;
        var failure = await Record.ExceptionAsync(async () => read = await text.ReadToEndAsync(TestContext.Current.CancellationToken));
        if (failure is null)
            Should.Throw<JsonException>(() => JsonDocument.Parse(read!).Dispose());
        else
            failure.ShouldBeOfType<InvalidDataException>();
    }

    [Fact]
    public async Task Disposing_cuts_requests_that_wait()
    {
        var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { TimeProvider = Clock },
            TestContext.Current.CancellationToken
        );
        using var wire = new Wire(emulator);
        emulator.LeadDyno.Faults.On("GET /commissions").Delay(TimeSpan.FromDays(1));
        var answer = wire.LeadDyno("commissions");
        while (Clock.ActiveTimers == 0)
            await Task.Yield();

        await emulator.DisposeAsync();
        await emulator.DisposeAsync();

        await Should.ThrowAsync<HttpRequestException>(() => answer);
    }
}
