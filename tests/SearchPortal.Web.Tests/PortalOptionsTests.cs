using System.Net;
using System.Net.Sockets;

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
    [InlineData("--urls", "http://localhost:99999", "--urls (ASPNETCORE_URLS) names “http://localhost:99999”; write addresses such as http://localhost:5080, parted by semicolons")]
    [InlineData("--urls", "http://localhost:5080/papers", "--urls (ASPNETCORE_URLS) names “http://localhost:5080/papers”; write addresses such as http://localhost:5080, parted by semicolons")]
    [InlineData("--proxies", "10.0.0.1,proxy", "--proxies (SEARCHPORTAL_PROXIES) names “proxy”; write addresses such as 10.0.0.2, or networks such as 10.0.0.0/24")]
    [InlineData("--hosts", "a.example, http://b.example/", "--hosts (SEARCHPORTAL_HOSTS) names “http://b.example/”; write names such as papers.example.org, without scheme and port, parted by commas")]
    [InlineData("--hosts", "b.example:80", "--hosts (SEARCHPORTAL_HOSTS) names “b.example:80”; write names such as papers.example.org, without scheme and port, parted by commas")]
    public void What_cannot_be_read_is_named_with_the_remedy(string key, string value, string message) =>
        Assert.Equal(message, Assert.Throws<PortalOptionsException>(() => PortalOptions.Read([key, value])).Message);

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("8080;0", "0")]
    [InlineData("99999", "99999")]
    public void A_port_that_is_none_is_named_in_place_of_listening_at_another(string ports, string named) =>
        Assert.Equal($"ASPNETCORE_HTTP_PORTS names “{named}”; write numbers such as 8080, parted by semicolons", Assert.Throws<PortalOptionsException>(() => PortalOptions.CheckPorts("ASPNETCORE_HTTP_PORTS", ports)).Message);

    [Theory]
    [InlineData("--hosts", "papers.example.org,*.example.com,localhost,127.0.0.1,[::1],*")]
    [InlineData("--urls", "http://*:8080;https://[::1]:0;http://papers.example.org")]
    public void What_can_be_read_is_taken(string key, string value) => Assert.NotNull(PortalOptions.Read([key, value]));

    [Fact]
    public async Task An_address_that_cannot_be_listened_to_is_named_with_the_remedy()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var site = new TemporarySite();
        site.Build(papers: 1);
        string url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        await using var application = PortalApplication.Create(["--content", site.ContentPath, "--index", site.IndexPath, "--urls", url]);

        var fault = await Assert.ThrowsAsync<IOException>(() => PortalApplication.ListenAsync(application, TestContext.Current.CancellationToken));

        Assert.StartsWith($"The portal cannot listen at {url} (", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("; give another address with --urls", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_for_a_choice_may_be_written_in_any_case() => Assert.Equal(SearchPortal.Web.Observing.LogFormat.Json, PortalOptions.Read(["--log", "JSON"]).Log);
}
