namespace SearchPortal.Web.Tests;

public sealed class PortalOptionsTests
{
    [Theory]
    [InlineData("--log", "xml", "--log (SEARCHPORTAL_LOG) is “xml”; write text or json")]
    [InlineData("--metrics", "some", "--metrics (SEARCHPORTAL_METRICS) is “some”; write private or all or off")]
    [InlineData("--stats", "maybe", "--stats (SEARCHPORTAL_STATS) is “maybe”; write on or off")]
    [InlineData("--index", " ", "--index (SEARCHPORTAL_INDEX) is empty; write the path of a folder, or leave it out")]
    [InlineData("--watch", "maybe", "--watch (SEARCHPORTAL_WATCH) is “maybe”; write true or false")]
    [InlineData("--urls", "localhost:80", "--urls (ASPNETCORE_URLS) names “localhost:80”; write addresses such as http://localhost:5080, parted by semicolons")]
    public void What_cannot_be_read_is_named_with_the_remedy(string key, string value, string message) =>
        Assert.Equal(message, Assert.Throws<PortalOptionsException>(() => PortalOptions.Read([key, value])).Message);

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("8080;0", "0")]
    [InlineData("99999", "99999")]
    public void A_port_that_is_none_is_named_in_place_of_listening_at_another(string ports, string named) =>
        Assert.Equal($"ASPNETCORE_HTTP_PORTS names “{named}”; write numbers such as 8080, parted by semicolons", Assert.Throws<PortalOptionsException>(() => PortalOptions.CheckPorts("ASPNETCORE_HTTP_PORTS", ports)).Message);

    [Fact]
    public void A_word_for_a_choice_may_be_written_in_any_case() => Assert.Equal(SearchPortal.Web.Observing.LogFormat.Json, PortalOptions.Read(["--log", "JSON"]).Log);
}
