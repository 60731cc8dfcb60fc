using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData(" https://a.org/x  y.pdf ", "https://a.org/x%20y.pdf")]
    [InlineData("http://a.org:8080/ü?q=1#f", "http://a.org:8080/ü?q=1#f")]
    [InlineData("HTTPS://A.org", "HTTPS://A.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//a.org/x", null)]
    [InlineData("/x", null)]
    [InlineData("https://", null)]
    [InlineData("https:///x", null)]
    [InlineData("https://a.org/x\\_y\\%20z", "https://a.org/x_y%20z")]
    [InlineData("https://a.org\\@b.org", null)]
    [InlineData("https://name:secret@a.org/x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("", null)]
    [InlineData("http://example.org/a_[0].pdf?b[]=1", "http://example.org/a_%5B0%5D.pdf?b%5B%5D=1")]
    [InlineData("http://[::1]/a[0]", "http://[::1]/a%5B0%5D")]
    public void Only_web_addresses_pass(string raw, string? address) => Assert.Equal(address, WebAddress.Find(raw));
}
