using Affiliate.Client.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace Affiliate.Client.Generators.Writing;

/// <summary>Writes the implementation of one wire method.</summary>
internal sealed class MethodWriter(CodeWriter code, Findings findings, JsonTypes types)
{
    private const string Wire = "global::Affiliate.Client.Http.Wire";

    public void Write(WireMethod method, int index)
    {
        var parameters = method.Symbol.Parameters.Select(parameter => $"{parameter.Type.Code()} @{parameter.Name}");
        code.Open($"async {method.Symbol.ReturnType.Code()} {method.Symbol.ContainingType.Code()}.{method.Symbol.Name}({string.Join(", ", parameters)})");
        WriteAddress(method);
        code.Line($"using var __request = {Wire}.WireRequest.Create(__http, global::System.Net.Http.HttpMethod.{method.Verb.Name}, __uri, __operation{index});");
        WriteBody(method);
        WriteParts(method);
        WriteHeaders(method);
        WriteProperties(method);
        WriteCall(method);
        code.Close();
    }

    private void WriteAddress(WireMethod method)
    {
        code.Line($"var __uri = new {Wire}.WireUri(__http);");
        foreach (var (text, isPlaceholder) in method.Route.Parts)
        {
            if (isPlaceholder && method.ForPlaceholder(text) is { } parameter)
            {
                var value = TextFormat.Expression(parameter.Type, "@" + parameter.Name, QuerySettings.Of(parameter).Format, code.NewName());
                code.Line($"__uri.Path({parameter.Name.Quote()}, {value});");
            }
            else
            {
                code.Line($"__uri.Route({text.Quote()});");
            }
        }

        if (method.Route.Query.Length > 0)
        {
            code.Line($"__uri.Route({method.Route.Query.Quote()});");
        }

        var pairs = new PairWriter(code, findings, "__uri");
        foreach (var parameter in method.In(ParameterRole.Query))
        {
            pairs.Write(parameter, mayFlatten: QuerySettings.Of(parameter).IsDeclared);
        }
    }

    private void WriteBody(WireMethod method)
    {
        foreach (var parameter in method.In(ParameterRole.JsonBody))
        {
            WriteContent(parameter, () =>
                code.Line($"__request.Content = {Wire}.WireRequest.JsonBody(@{parameter.Name}{Unwrap(parameter)}, {types.NameOf(parameter.Type.WithoutNullable(out _))});"));
        }

        foreach (var parameter in method.In(ParameterRole.FormBody))
        {
            WriteContent(parameter, () =>
            {
                code.Line($"var __form = new {Wire}.WireForm();");
                new PairWriter(code, findings, "__form").Write(parameter, mayFlatten: true);
                code.Line("__request.Content = __form.ToContent();");
            });
        }
    }

    private void WriteParts(WireMethod method)
    {
        if (!method.In(ParameterRole.Part).Any())
        {
            return;
        }

        code.Line($"var __parts = new {Wire}.WireParts();");
        foreach (var parameter in method.In(ParameterRole.Part))
        {
            var (name, value) = (parameter.WireName().Quote(), "@" + parameter.Name);
            code.Line(parameter.IsFile()
                ? $"await __parts.AddAsync({name}, {value}, {Token(method)}).ConfigureAwait(false);"
                : $"__parts.Add({name}, {TextFormat.Expression(parameter.Type, value, QuerySettings.Of(parameter).Format, code.NewName())});");
        }

        code.Line("__request.Content = __parts.ToContent();");
    }

    /// <summary>A null body is no body where the declaration allows null, else a mistake of the caller.</summary>
    private void WriteContent(IParameterSymbol parameter, Action write)
    {
        if (parameter.Type.MayBeNull())
        {
            code.Open($"if (@{parameter.Name} is not null)");
            write();
            code.Close();
            return;
        }

        if (parameter.Type.IsReferenceType)
        {
            code.Line($"global::System.ArgumentNullException.ThrowIfNull(@{parameter.Name}, {parameter.Name.Quote()});");
        }

        write();
    }

    private static string Unwrap(IParameterSymbol parameter)
    {
        parameter.Type.WithoutNullable(out var isNullableValue);
        return isNullableValue ? ".Value" : "";
    }

    private void WriteHeaders(WireMethod method)
    {
        foreach (var (name, value) in method.Headers)
        {
            code.Line($"{Wire}.WireRequest.SetHeader(__request, {name.Quote()}, {value.Quote()}, \"\");");
        }

        foreach (var parameter in method.In(ParameterRole.Header))
        {
            var name = parameter.Attribute("Refit.HeaderAttribute").FirstText()!;
            code.Line($"{Wire}.WireRequest.SetHeader(__request, {name.Quote()}, @{parameter.Name}, {parameter.Name.Quote()});");
        }
    }

    private void WriteProperties(WireMethod method)
    {
        foreach (var parameter in method.In(ParameterRole.Property))
        {
            var key = parameter.Attribute("Refit.PropertyAttribute").FirstText() ?? parameter.Name;
            code.Line($"__request.Options.Set(new global::System.Net.Http.HttpRequestOptionsKey<{parameter.Type.Code()}>({key.Quote()}), @{parameter.Name});");
        }
    }

    private static string Token(WireMethod method) =>
        method.In(ParameterRole.Cancellation).Select(parameter => "@" + parameter.Name).FirstOrDefault()
        ?? "global::System.Threading.CancellationToken.None";

    private void WriteCall(WireMethod method)
    {
        var token = Token(method);
        if (method.Result.Json is not { } json)
        {
            code.Line($"await {Wire}.WireCall.SendAsync(__http, __request, {token}).ConfigureAwait(false);");
            return;
        }

        var read = (json.MayBeNull(), method.Result.IsResponse) switch
        {
            (false, false) => "ReadAsync",
            (true, false) => "ReadOrDefaultAsync",
            (false, true) => "ReadResponseAsync",
            (true, true) => "ReadResponseOrDefaultAsync",
        };
        code.Line($"return await {Wire}.WireCall.{read}(__http, __request, {types.NameOf(json)}, {token}).ConfigureAwait(false);");
    }
}
