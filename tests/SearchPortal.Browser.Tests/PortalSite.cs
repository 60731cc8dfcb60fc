using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Web;

namespace SearchPortal.Browser.Tests;

/// <summary>The portal over content of the repository, listening at a real port.</summary>
public sealed class PortalSite : WebApplicationFactory<PortalOptions>
{
    private readonly string _index = Directory.CreateTempSubdirectory("searchportal-browser-").FullName;

    private readonly string _content;

    /// <summary>Builds the index and starts to serve.</summary>
    /// <param name="content">The content folder, from the repository's root.</param>
    public PortalSite(string content)
    {
        _content = Path.Combine(Repository.Root, content);
        new IndexBuilder(new IndexStore(_index), TimeProvider.System).Build(new ContentFolder(_content), strict: false, _ => { });
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single().Replace("[::]", "localhost", StringComparison.Ordinal);
    }

    /// <summary>"http://127.0.0.1:39211".</summary>
    public string Address { get; }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("content", _content);
        builder.UseSetting("index", _index);
        // A visitor who says so comes from elsewhere, and has limits.
        builder.UseSetting("proxies", "127.0.0.1,::1");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) Directory.Delete(_index, recursive: true);
    }
}
