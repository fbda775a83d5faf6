using System.Collections;
using System.Reflection;
using System.Text.Json;
using Affiliate.Client.Http;
using NodaTime;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// Fills whatever a caller can fill with canaries: every text of every argument, through lists and records. Numbers and moments are plain
/// ones.
/// </summary>
internal sealed class CanaryArguments
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
    private static readonly string[] SecretNames = ["authorization", "ClientSecret", "Code", "RefreshToken"];
    private static readonly string[] Texts = [Canary.Text, Canary.Email, Canary.Word, "USD", "1", ">"];

    /// <summary>How many texts were filled in; without any, a call proves nothing of the caller's data.</summary>
    public int NullIfBlank { get; private set; }

    public static (object?[] Values, int NullIfBlank) For(MethodInfo method)
    {
        var arguments = new CanaryArguments();
        var isOAuth = method.DeclaringType!.Name.Contains("OAuth", StringComparison.Ordinal);
        return (
            [.. method.GetParameters().Select(parameter => arguments.Make(parameter.ParameterType, parameter.Name!, isOAuth))],
            arguments.NullIfBlank
        );
    }

    /// <summary>A value of a type that a caller would make, all filled in.</summary>
    public static T Create<T>() => (T)new CanaryArguments().Make(typeof(T), "", isOAuth: false)!;

    private object? Make(Type type, string name, bool isOAuth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CancellationToken))
            return CancellationToken.None;
        if (type == typeof(string))
            return Text(isOAuth && SecretNames.Contains(name) ? Canary.Secret(name) : Canary.Text);
        if (type == typeof(Instant))
            return Instant.FromUtc(2026, 1, 2, 3, 4);
        if (type == typeof(LocalDate))
            return new LocalDate(2026, 1, 2);
        if (type == typeof(LocalDateTime))
            return new LocalDateTime(2026, 1, 2, 3, 4);
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(Text(Canary.Text));
        if (type == typeof(Uri))
            return new Uri($"https://canary.test/?x={Uri.EscapeDataString(Text(Canary.Text))}");
        if (type == typeof(FilePart))
            return new FilePart(new MemoryStream([1]), Text(Canary.Word) + ".pdf", "application/pdf");
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type == typeof(decimal) || type == typeof(double))
            return Convert.ChangeType(1.5m, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsPrimitive)
            return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            return List(type, name, isOAuth);
        return Try(type.GetConstructors().Where(static one => one.GetParameters().Length > 0), isOAuth) ?? Record(type, isOAuth);
    }

    private string Text(string text)
    {
        NullIfBlank++;
        return text;
    }

    private object List(Type type, string name, bool isOAuth)
    {
        var items = type.GetGenericArguments();
        if (items.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(items))!;
            map[Text(Canary.Text)] = Make(items[1], name, isOAuth);
            return map;
        }

        var array = Array.CreateInstance(items[0], 1);
        array.SetValue(Make(items[0], name, isOAuth), 0);
        return array;
    }

    // A vendor's word, or a type whose constructor checks: with the first text that it takes.
    private object? Try(IEnumerable<ConstructorInfo> constructors, bool isOAuth)
    {
        foreach (var constructor in constructors)
        {
            foreach (var text in Texts)
            {
                var before = NullIfBlank;
                try
                {
                    return constructor.Invoke([
                        .. constructor
                            .GetParameters()
                            .Select(one => one.ParameterType == typeof(string) ? Text(text) : Make(one.ParameterType, one.Name!, isOAuth)),
                    ]);
                }
                catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
                {
                    NullIfBlank = before;
                }
            }
        }

        return null;
    }

    private object Record(Type type, bool isOAuth)
    {
        if (type.GetConstructor(Any, []) is null)
        {
            var factory =
                type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                    .FirstOrDefault(one => one.ReturnType == type && one.GetParameters().Length > 0)
                ?? throw new NotSupportedException($"{type} can be made in no way that is known here.");
            return factory.Invoke(null, [.. factory.GetParameters().Select(one => Make(one.ParameterType, one.Name!, isOAuth))])!;
        }

        var made = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (
            var property in type.GetProperties()
                .Where(static property => property.SetMethod is not null && property.GetIndexParameters().Length == 0)
        )
            Fill(made, property, isOAuth);
        return made;
    }

    private void Fill(object made, PropertyInfo property, bool isOAuth)
    {
        var isSecret = isOAuth && SecretNames.Contains(property.Name);
        foreach (var text in property.PropertyType == typeof(string) && !isSecret ? Texts : [""])
        {
            var before = NullIfBlank;
            try
            {
                property.SetMethod!.Invoke(made, [text.Length > 0 ? Text(text) : Make(property.PropertyType, property.Name, isOAuth)]);
                return;
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
            {
                // The next text may have the letters that this property takes; one that takes none keeps its default.
                NullIfBlank = before;
            }
        }
    }
}
