using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// What holds for every type that is read from a vendor's responses: a sealed record, nothing required, nothing preset, every reference
/// nullable, every member set after creation (docs/decisions/0019-setters.md), unknown fields kept.
/// </summary>
internal static class ModelConventions
{
    /// <summary>The problems of every type of the interface's assembly that its methods return, directly or inside another.</summary>
    /// <param name="wireInterface">A wire interface.</param>
    /// <param name="except">Types with another form on purpose, for example with a converter of their own.</param>
    public static IReadOnlyList<string> Check(Type wireInterface, params IEnumerable<Type> except) =>
        [.. ReturnedTypes(wireInterface).Except(except).SelectMany(Check)];

    /// <summary>Every type that the interface's methods return, directly or inside another.</summary>
    public static IReadOnlyCollection<Type> ReturnedTypes(Type wireInterface)
    {
        var found = new HashSet<Type>();
        foreach (var method in wireInterface.GetMethods()) Collect(method.ReturnType, wireInterface.Assembly, found);
        return found;
    }

    private static void Collect(Type type, Assembly assembly, HashSet<Type> found)
    {
        foreach (var argument in type.GetGenericArguments()) Collect(argument, assembly, found);
        if (type.GetElementType() is { } element) Collect(element, assembly, found);
        if (!type.IsClass || type.Assembly != assembly || !found.Add(type)) return;
        foreach (var member in Members(type)) Collect(member.PropertyType, assembly, found);
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetMethod is { } && member.GetIndexParameters().Length == 0);

    private static IEnumerable<string> Check(Type type)
    {
        if (!type.IsSealed) yield return $"{type.Name} is not sealed.";
        if (type.GetMethod("<Clone>$") is null) yield return $"{type.Name} is no record.";
        if (type.GetConstructor(Type.EmptyTypes) is null)
        {
            yield return $"{type.Name} has no constructor without parameters.";
            yield break;
        }

        var unmapped = Members(type).Where(member => member.IsDefined(typeof(JsonExtensionDataAttribute))).ToList();
        if (unmapped is not [{ SetMethod: not null }])
            yield return $"{type.Name} does not keep unknown fields by one member with get and set.";

        var blank = Activator.CreateInstance(type);
        var nullability = new NullabilityInfoContext();
        foreach (var member in Members(type).Where(member => member.SetMethod is not null))
        {
            if (IsInit(member.SetMethod!)) yield return $"{type.Name}.{member.Name} has init, for which the serializer boxes its value.";
            if (member.IsDefined(typeof(RequiredMemberAttribute))) yield return $"{type.Name}.{member.Name} is required.";
            if (!member.PropertyType.IsValueType && nullability.Create(member).ReadState != NullabilityState.Nullable)
                yield return $"{type.Name}.{member.Name} is not nullable.";
            if (!Equals(member.GetValue(blank), member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null))
                yield return $"{type.Name}.{member.Name} has an initialiser.";
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
