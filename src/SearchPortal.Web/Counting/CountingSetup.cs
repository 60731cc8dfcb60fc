using SearchPortal.Indexing;

namespace SearchPortal.Web.Counting;

/// <summary>Sets up the counting of queries.</summary>
internal static class CountingSetup
{
    /// <summary>Counts, unless the options say otherwise.</summary>
    public static void AddCounting(this IServiceCollection services, PortalOptions options)
    {
        services.AddSingleton(provider => new QueryCounters(provider.GetRequiredService<TimeProvider>()) { IsOn = options.Stats == StatisticsChoice.On });
        if (options.Stats == StatisticsChoice.Off) return;
        services.AddSingleton(new StatisticsFolder(options.Index));
        services.AddHostedService<StatisticsWriter>();
    }
}
