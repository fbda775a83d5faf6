using System.Reflection;

namespace Affiliate.Client.All.Tests.PublicApi;

/// <summary>The public surface of an assembly, one line a member, sorted: with nullability, defaults and the setters' kinds.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> From(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !IsCompilers(type)).SelectMany(Lines).Order(StringComparer.Ordinal);

    // Extension members leave types of unspeakable names beside the methods that are called.
    private static bool IsCompilers(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    private static IEnumerable<string> Lines(Type type)
    {
        var name = TypeNames.Full(type);
        yield return $"{name}{Bases(type)}";
        foreach (var member in type.GetMembers(Declared).Where(IsSurface))
        {
            if (Line(member) is { } line) yield return $"{name}.{line}";
        }
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum) return type.IsDefined(typeof(FlagsAttribute)) ? " : flags enum" : " : enum";
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases.Add(TypeNames.Full(parent));
        bases.AddRange(
            type.GetInterfaces()
                .Where(contract => contract.IsPublic && !Inherited(type, contract))
                .Select(TypeNames.Full)
                .Order(StringComparer.Ordinal)
        );
        var kind =
            type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        return bases.Count == 0 ? $" : {kind}" : $" : {kind}, {string.Join(", ", bases)}";
    }

    private static bool Inherited(Type type, Type contract) => type.BaseType?.GetInterfaces().Contains(contract) == true;

    private static bool IsSurface(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } or MethodInfo { Name: "BeginInvoke" or "EndInvoke" } => false,
        _ when member.Name.Contains('<', StringComparison.Ordinal) => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSurface),
        Type => false,
        _ => true,
    };

    private static string? Line(MemberInfo member) =>
        member switch
        {
            FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {Literal(constant.GetRawConstantValue(), constant.FieldType)}",
            FieldInfo field => $"{field.Name} : {TypeNames.Annotated(field)}",
            PropertyInfo property =>
                $"{Prefix(property.GetAccessors(nonPublic: true)[0])}{property.Name}{Index(property)} : "
                    + $"{TypeNames.Annotated(property)} {Accessors(property)}",
            ConstructorInfo constructor when !constructor.IsStatic => $"{Prefix(constructor)}new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: true } accessor when !accessor.Name.StartsWith("op_", StringComparison.Ordinal) => null,
            MethodInfo method when IsOnEveryRecord(method) => null,
            MethodInfo method =>
                $"{Prefix(method)}{method.Name}{Generic(method)}({Parameters(method)}) : {TypeNames.Annotated(method.ReturnParameter)}",
            EventInfo happening => $"event {happening.Name}",
            _ => null,
        };

    // What the compiler gives to every record says nothing about the design.
    private static bool IsOnEveryRecord(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "Deconstruct" or "op_Equality" or "op_Inequality";

    private static string Prefix(MethodBase method) =>
        (method.IsPublic ? "" : "protected ")
        + (
            method.IsStatic ? "static "
            : method.IsAbstract && method.DeclaringType is { IsInterface: false } ? "abstract "
            : ""
        );

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(TypeNames.Annotated))}]" : "";

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsSurface(getter) ? "get; " : "";
        if (property.SetMethod is not { } setter || !IsSurface(setter)) return $"{{ {get}}}";
        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");
        var isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        return $"{{ {get}{(isRequired ? "required " : "")}{(isInit ? "init" : "set")}; }}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{TypeNames.Annotated(parameter)} "
                        + parameter.Name
                        + $"{(parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue, parameter.ParameterType)}" : "")}"
                )
        );

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
