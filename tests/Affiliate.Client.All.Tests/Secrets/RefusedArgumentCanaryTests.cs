using System.Reflection;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>What is refused before anything is sent: the exception names the argument, and shows no secret and no other argument.</summary>
[Collection(CanaryCollection.Name)]
public sealed class RefusedArgumentCanaryTests
{
    public static TheoryData<string> Apis => [.. CanaryAccount.Interfaces.Keys.Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_path_that_would_name_another_resource_is_refused_without_showing_anything(string api)
    {
        var type = CanaryAccount.Interfaces.Keys.Single(one => one.Name == api);
        foreach (var method in WireMethod.From(type))
        {
            var parameters = method.Method.GetParameters();
            foreach (
                var place in parameters.Where(one =>
                    one.ParameterType == typeof(string) && method.Route.Contains($"{{{one.Name}}}", StringComparison.Ordinal)
                )
            )
            {
                foreach (var bad in new[] { "..", ".", "" })
                {
                    var arguments = CanaryArguments.For(method.Method).Values;
                    arguments[place.Position] = bad;
                    (await RefusedAsync(method.Method, arguments)).ParamName.ShouldBe(place.Name, method.Name);
                }
            }
        }
    }

    [Fact]
    public async Task A_header_with_a_line_break_is_refused_without_being_shown()
    {
        var methods = WireMethod
            .From(typeof(ILeadwayOAuthApi))
            .Where(static method => method.Method.GetParameters()[0].Name == "authorization")
            .ToList();
        methods.Count.ShouldBe(4);
        foreach (var method in methods)
        {
            var arguments = CanaryArguments.For(method.Method).Values;
            arguments[0] = $"Bearer {Canary.Secret("Agency")}\r\nX-Other: 1";
            (await RefusedAsync(method.Method, arguments)).ParamName.ShouldBe("authorization");
        }
    }

    [Fact]
    public void A_file_name_that_would_break_the_body_is_refused_without_being_shown()
    {
        using var file = new MemoryStream([1]);
        var failure = Should.Throw<ArgumentException>(() => new FilePart(file, $"{Canary.Text}\r\n\"", "application/pdf"));
        failure.ParamName.ShouldBe("fileName");
        Canary.DataIn(FailureText.Whole(failure)).ShouldBeNull();
    }

    private static async Task<ArgumentException> RefusedAsync(MethodInfo method, object?[] arguments)
    {
        using var vendor = new EchoVendor("400");
        using var shown = new Shown();
        var (account, get) = CanaryAccount.Interfaces[method.DeclaringType!];
        await using var services = CanaryAccount.Build(account, vendor, log: shown);
        var api = get(services);
        var failure = await Record.ExceptionAsync(() => (Task)method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
        vendor.Requests.ShouldBeEmpty();
        Canary.SecretIn(shown.Text + FailureText.Whole(failure)).ShouldBeNull(method.Name);
        Canary.DataIn(shown.Text + FailureText.Whole(failure)).ShouldBeNull(method.Name);
        return failure.ShouldBeAssignableTo<ArgumentException>().ShouldNotBeNull();
    }
}
