using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(SearchPortal.Web.Tests.Portal))]

namespace SearchPortal.Web.Tests;

/// <summary>The site over the sample content, with an index that it built itself.</summary>
public sealed class Portal : WebApplicationFactory<PortalOptions>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-");

    /// <summary>The owner's files.</summary>
    public string ContentPath => Path.Combine(folder.FullName, "content");

    /// <summary>The generations.</summary>
    public string IndexPath => Path.Combine(folder.FullName, "index");

    /// <summary>A visitor who is shown redirects instead of being sent on.</summary>
    public HttpClient Visitor { get; private set; } = null!;

    /// <summary>Waits until the first index is served.</summary>
    public async ValueTask InitializeAsync()
    {
        SampleContent.Write(ContentPath);
        Visitor = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var patience = new CancellationTokenSource(Patience);
        while ((await Visitor.GetAsync("/health/ready", patience.Token)).StatusCode != HttpStatusCode.OK)
            await Task.Delay(50, patience.Token);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("content", ContentPath);
        builder.UseSetting("index", IndexPath);
    }
}
