using System.Net.Sockets;
using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Api;
using SearchPortal.Web.Bounds;
using SearchPortal.Web.Completions;
using SearchPortal.Web.Counting;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Feeds;
using SearchPortal.Web.Health;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Images;
using SearchPortal.Web.Mcp;
using SearchPortal.Web.Oai;
using SearchPortal.Web.Observing;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Sitemaps;
using SearchPortal.Web.Unapi;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web;

/// <summary>The whole site as one application, for this program and for any other that hosts it.</summary>
public static class PortalApplication
{
    /// <summary>Address listened to when none is given: <c>--urls</c>, <c>ASPNETCORE_URLS</c>, <c>ASPNETCORE_HTTP_PORTS</c>.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Longest request line in bytes; a search of 10,000 Chinese letters fits.</summary>
    private const int MaximumRequestLine = 128 * 1024;

    private const int MaximumConnections = 4_096;

    /// <summary>Enough for the browsers of a campus behind one address.</summary>
    private const int MaximumConnectionsOfClient = MaximumConnections / 8;

    /// <summary>A request that takes longer to arrive is cut off.</summary>
    private static readonly TimeSpan TimeToAsk = TimeSpan.FromSeconds(10);

    /// <summary>Requests that run when the process is told to stop have this long to end; container runtimes kill after 10 s.</summary>
    private static readonly TimeSpan TimeToDrain = TimeSpan.FromSeconds(8);

    /// <summary>Serves until the process is told to stop.</summary>
    /// <returns>0; 1 when the address cannot be listened to, 2 when an option cannot be read, which is then said on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var application = Create(args);
            await ListenAsync(application, CancellationToken.None);
            await application.WaitForShutdownAsync();
            return 0;
        }
        catch (IOException fault)
        {
            await Console.Error.WriteLineAsync($"error: {fault.Message}");
            return 1;
        }
        catch (PortalOptionsException fault)
        {
            await Console.Error.WriteLineAsync($"error: {fault.Message}");
            return 2;
        }
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="IOException">It cannot be listened there: somebody else does, it is no address of this machine, or it may not; the message names the remedy.</exception>
    public static async Task ListenAsync(WebApplication application, CancellationToken cancellation)
    {
        string address = application.Configuration[WebHostDefaults.ServerUrlsKey] ?? application.Configuration[WebHostDefaults.HttpPortsKey] ?? DefaultUrl;
        try
        {
            await application.StartAsync(cancellation);
            _ = application.Services.GetRequiredService<Rehearsal>().BeginAsync();
        }
        catch (Exception fault) when (fault is IOException or SocketException or InvalidOperationException)
        {
            throw new IOException($"The portal cannot listen at {address} ({fault.Message.Split('\n')[0].TrimEnd('.', '\r')}); give another address with --urls", fault);
        }
    }

    /// <summary>The application, ready to run.</summary>
    /// <param name="args">Command line: <see cref="PortalOptions"/> and what ASP.NET Core reads (<c>--urls</c>, <c>--environment</c>).</param>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PortalApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var options = PortalOptions.Read(args);
        ConfigureServer(builder, options);
        // Asked until the last line of the log, when the application is already put away.
        IHostApplicationLifetime? lifetime = null;
        builder.Logging.AddLog(options.Log, builder.Configuration, () => lifetime?.ApplicationStarted.IsCancellationRequested == true);
        AddIndex(builder.Services, options);
        builder.Services.AddObserving(options, builder.Configuration);
        builder.Services.AddCounting(options);
        builder.Services.AddSurroundings(options);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToDrain);
        builder.Services.AddPages();
        var application = builder.Build();
        lifetime = application.Lifetime;
        UsePages(application, options);
        return application;
    }

    private static void ConfigureServer(WebApplicationBuilder builder, PortalOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = MaximumRequestLine;
            // The referring address comes back in a header.
            kestrel.Limits.MaxRequestHeadersTotalSize = 2 * MaximumRequestLine;
            kestrel.Limits.MaxRequestBufferSize = 8 * MaximumRequestLine;
            kestrel.Limits.MaxRequestBodySize = MaximumRequestLine;
            kestrel.Limits.RequestHeadersTimeout = TimeToAsk;
            kestrel.Limits.MaxConcurrentConnections = MaximumConnections;
            // A named proxy holds the connections of all.
            if (options.Proxies.Length > 0) return;
            var clients = new ClientConnections(MaximumConnectionsOfClient);
            kestrel.ConfigureEndpointDefaults(listen => listen.Use(next => connection => clients.ServeAsync(connection, next)));
        });
        string?[] given = [builder.Configuration["urls"], builder.Configuration["http_ports"], builder.Configuration["https_ports"]];
        if (given.All(string.IsNullOrEmpty)) builder.WebHost.UseUrls(DefaultUrl);
    }

    private static void AddIndex(IServiceCollection services, PortalOptions options)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ContentFolder(options.Content));
        var store = new IndexStore(options.Index);
        var live = new LiveIndex(store);
        // It opens while the application is put together. A factory, so that the application closes it.
        _ = Task.Run(live.Refresh);
        services.AddSingleton(store);
        services.AddSingleton<IndexBuilder>();
        services.AddSingleton(_ => live);
        services.AddSingleton<WarmPages>();
        services.AddSingleton<Rehearsal>();
        services.AddSingleton<RestingMemory>();
        services.AddSingleton<FirstIndex>();
        services.AddHostedService(provider => provider.GetRequiredService<FirstIndex>());
        services.AddHostedService<IndexWatch>();
        if (options.Watch) services.AddHostedService<ContentWatch>();
        services.AddScoped(provider => provider.GetRequiredService<LiveIndex>().Acquire());
        services.AddSingleton<IndexHealth>();
        services.AddHealthChecks().AddCheck<IndexHealth>("index");
    }

    private static void UsePages(WebApplication application, PortalOptions options)
    {
        application.UseProxies(options);
        application.UseRequestWatch();
        application.Use(next => application.Services.GetRequiredService<WarmPages>().Pipeline = next);
        application.UseMiddleware<LanguageChoice>();
        application.UseSecurityHeaders(SecurityPolicy.Headers());
        application.UseHosts(options);
        application.UseMetrics(options.Metrics);
        application.UseExceptionHandler(ErrorPages.ExceptionHandling());
        application.UseStatusCodePagesWithReExecute(ErrorPages.Path, createScopeForStatusCodePages: true);
        application.UseRouting();
        application.UseRequestNote(application.Services.GetRequiredService<PortalMeter>(), application.Services.GetRequiredService<QueryCounters>());
        application.UseMiddleware<ClientLimits>();
        application.UseMiddleware<PageDelivery>();
        application.UseMiddleware<WorkLimit>();
        MapEndpoints(application);
    }

    private static void MapEndpoints(WebApplication application)
    {
        var free = application.MapGroup("").WithMetadata(RequestClass.Free);
        free.MapAssets();
        free.MapImages();
        free.MapPortalHealth();
        application.MapGroup("").WithMetadata(RequestClass.Completion).MapCompletion();
        application.MapGroup("").WithMetadata(RequestClass.Export).MapExports();
        application.MapFeeds();
        application.MapUnapi();
        application.MapApi();
        application.MapMcp();
        var harvest = application.MapGroup("").WithMetadata(RequestClass.Harvest);
        harvest.MapSitemaps();
        harvest.MapOai();
        application.MapControllers();
    }
}
