using System.Text;
using Affiliate.Client.Json;

namespace Affiliate.Client.Tests.Json;

public sealed class DuplicatePropertiesTests
{
    [Theory]
    [InlineData("""{"a":1,"a":2}""", "a")]
    [InlineData("""[{"a":{"b":1}},{"a":{"b":1,"c":[{"d":1,"d":1}]}}]""", "d")]
    [InlineData("""{"a":1,"\u0061":2}""", "a")]
    [InlineData("""[{"a":1},{"a":2}]""", null)]
    [InlineData("""{"a":{"a":1},"b":["a","a"]}""", null)]
    [InlineData("", null)]
    [InlineData("""{"a":"\"a\":1,{","b\\":[{}],"a\\":"x"}""", null)]
    [InlineData("""{ "a" : {"b":"}"} , "c" : "}\\" , "a" : 1}""", "a")]
    public void A_name_that_stands_twice_in_one_object_is_found(string json, string? name) =>
        DuplicateProperties.Find(Encoding.UTF8.GetBytes(json)).ShouldBe(name);
}
