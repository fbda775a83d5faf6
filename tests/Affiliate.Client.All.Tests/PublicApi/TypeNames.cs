using System.Reflection;

namespace Affiliate.Client.All.Tests.PublicApi;

/// <summary>Names of types as C# writes them, nullable annotations included.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(byte)] = "byte",
    };

    public static string Full(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsGenericParameter) return type.Name;
        if (type.IsByRef) return Full(type.GetElementType()!);
        if (type.IsArray) return $"{Full(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return $"{Full(underlying)}?";
        var scope = type.IsNested ? Full(type.DeclaringType!) : Namespace(type);
        var name = type.Name.Split('`')[0];
        var own = scope.Length == 0 ? name : $"{scope}.{name}";
        return type.IsGenericType && type.GetGenericArguments() is { Length: > 0 } arguments
            ? $"{own}<{string.Join(", ", arguments.Select(Full))}>"
            : own;
    }

    public static string Annotated(PropertyInfo property) => Write(Nullability.Create(property), useWrite: property.GetMethod is null);

    public static string Annotated(FieldInfo field) => Write(Nullability.Create(field), useWrite: false);

    public static string Annotated(ParameterInfo parameter) => Write(Nullability.Create(parameter), useWrite: parameter.Position >= 0);

    private static string Write(NullabilityInfo info, bool useWrite)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return $"{Full(underlying)}?";
        var isNullable = !type.IsValueType && (useWrite ? info.WriteState : info.ReadState) == NullabilityState.Nullable;
        var text = info.GenericTypeArguments.Length > 0 && type.IsGenericType
            ? $"{Full(type).Split('<')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(argument => Write(argument, useWrite)))}>"
            : info.ElementType is { } element ? $"{Write(element, useWrite)}[]" : Full(type);
        return isNullable ? $"{text}?" : text;
    }

    // Namespaces that every line would repeat.
    private static string Namespace(Type type) =>
        type.Namespace is null or "System" or "System.Collections.Generic" or "System.Threading" or "System.Threading.Tasks"
            ? ""
            : type.Namespace;
}
